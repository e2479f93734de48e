package org.plangauge.command;

import java.util.List;

import org.apache.commons.cli.AlreadySelectedException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.DefaultParser.NonOptionAction;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.MissingOptionException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/**
 * The words of a command line. They are read twice: for the name of the command, which is the first that belongs to no option, and for what
 * stands before it or anywhere; then, when it is known which options there are, for everything.
 */
final class Words {

    static final Option HOME = Option.builder().longOpt("home").hasArg().argName("DIR")
            .desc("the home directory (default: the working directory)").get();
    /** Of the commands whose answer programmes read too. */
    static final Option JSON = Option.builder().longOpt("json").desc("print JSON").get();
    private static final Option HELP = Option.builder("h").longOpt("help").desc("show this help").get();
    private static final Option VERSION = Option.builder("V").longOpt("version").desc("say the version").get();

    private final String[] words;
    private final CommandLine first;

    /**
     * Reads them for the first time.
     *
     * @throws WrongWords when {@code --home} does not say which
     */
    Words(String... words) {
        this.words = words;
        this.first = read(everywhere(new Options()), NonOptionAction.SKIP);
    }

    /**
     * The name of the command; null when none is asked for.
     *
     * @throws WrongWords when an option stands there that only a command has, or none
     */
    @Nullable String command() {
        List<String> others = first.getArgList();
        if (others.isEmpty()) {
            return null;
        }
        if (others.getFirst().startsWith("-")) {
            throw unknown(others.getFirst());
        }
        return others.getFirst();
    }

    boolean askForHelp() {
        return first.hasOption(HELP);
    }

    boolean askForVersion() {
        return first.hasOption(VERSION);
    }

    /**
     * What they ask of {@code command}.
     *
     * @throws WrongWords when something is missing, too much, said twice or unknown
     */
    Asked of(Command command, Console console) {
        Options options = options(command);
        refuseOneHyphen(options);
        CommandLine line = read(options, NonOptionAction.THROW);
        for (Option option : line.getOptions()) {
            if (line.getOptionCount(option) > 1) {
                throw new WrongWords(name(option) + ": said more than once");
            }
        }
        List<String> all = line.getArgList();
        List<String> arguments = all.isEmpty() ? all : all.subList(1, all.size());
        if (arguments.size() < command.arguments().least()) {
            throw new WrongWords("missing: " + command.arguments().label());
        }
        if (arguments.size() > command.arguments().most()) {
            throw new WrongWords("unexpected: " + arguments.get(command.arguments().most()));
        }
        return new Asked(line, arguments, console);
    }

    /** The options of a command with those that all have. */
    static Options options(Command command) {
        return everywhere(command.options());
    }

    /** As it is to be written, such as {@code --as-of}. */
    static String name(Option option) {
        return "--" + option.getLongOpt();
    }

    /** The same with what it takes, such as {@code --as-of DATE}. */
    static String full(Option option) {
        return option.hasArg() ? name(option) + " " + option.getArgName() : name(option);
    }

    private static Options everywhere(Options options) {
        return options.addOption(HOME).addOption(HELP).addOption(VERSION);
    }

    private CommandLine read(Options options, NonOptionAction others) {
        try {
            return DefaultParser.builder().setAllowPartialMatching(false).setStripLeadingAndTrailingQuotes(false).get()
                    .parse(options, null, others, words);
        } catch (ParseException wrong) {
            throw new WrongWords(inWords(wrong, options));
        }
    }

    /** Commons CLI takes {@code -homeDIR} for {@code --home DIR}; the start script does not, and one way to write an option is enough. */
    private void refuseOneHyphen(Options options) {
        for (String word : words) {
            if (word.equals("--")) {
                return;
            }
            for (Option option : options.getOptions()) {
                if (word.startsWith("-" + option.getLongOpt())) {
                    throw unknown(word);
                }
            }
        }
    }

    private static String inWords(ParseException wrong, Options options) {
        return switch (wrong) {
            case UnrecognizedOptionException unknown -> unknown(unknown.getOption()).getMessage();
            case MissingArgumentException empty -> name(empty.getOption()) + ": expected " + empty.getOption().getArgName();
            case AlreadySelectedException second -> name(second.getOption()) + ": cannot be said together with --"
                    + second.getOptionGroup().getSelected();
            case MissingOptionException missing -> missing(missing, options);
            default -> wrong.getMessage();
        };
    }

    private static String missing(MissingOptionException missing, Options options) {
        StringBuilder all = new StringBuilder("missing: ");
        String comma = "";
        for (Object key : missing.getMissingOptions()) {
            all.append(comma).append(full(options.getOption(key.toString())));
            comma = ", ";
        }
        return all.toString();
    }

    private static WrongWords unknown(String option) {
        return new WrongWords("unknown option " + option);
    }
}
