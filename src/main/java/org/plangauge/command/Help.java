package org.plangauge.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.OptionGroup;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** How a command is to be asked for, in two columns; of the programme as a whole, with what every command is for. */
final class Help {

    private static final int WIDTH = 80;
    private static final int GAP = 3;
    private static final String NO_LETTER = "      ";

    private final PrintWriter to;

    private Help(PrintWriter to) {
        this.to = to;
    }

    /**
     * Prints the help of a command.
     *
     * @param name null for the programme as a whole
     */
    static void print(@Nullable String name, Command command, PrintWriter to) {
        Help help = new Help(to);
        Options options = Words.options(command);
        String call = name == null ? "Usage: plangauge " : "Usage: plangauge " + name + " ";
        help.wrapped(call, usage(options, command.arguments()));
        help.wrapped("", words(command.purpose()));
        help.rows(options, command.arguments());
        if (name == null) {
            help.commands();
        }
    }

    private static List<String> usage(Options options, Arguments arguments) {
        List<String> pieces = new ArrayList<>();
        for (Option option : options.getOptions()) {
            OptionGroup group = options.getOptionGroup(option);
            String said = option.getOpt() == null ? Words.full(option) : "-" + option.getOpt();
            if (group != null) {
                List<Option> members = List.copyOf(group.getOptions());
                pieces.add((option.equals(members.getFirst()) ? "[" : "") + said + (option.equals(members.getLast()) ? "]" : " |"));
            } else {
                pieces.add(option.isRequired() ? said : "[" + said + "]");
            }
        }
        pieces.add(arguments.label());
        return pieces;
    }

    private void rows(Options options, Arguments arguments) {
        Collection<Option> all = options.getOptions();
        int column = (NO_LETTER + arguments.label()).length();
        for (Option option : all) {
            column = Math.max(column, left(option).length());
        }
        if (!arguments.meaning().isEmpty()) {
            row(NO_LETTER + arguments.label(), column + GAP, arguments.meaning());
        }
        for (Option option : all) {
            row(left(option), column + GAP, option.getDescription());
        }
    }

    private static String left(Option option) {
        return (option.getOpt() == null ? NO_LETTER : "  -" + option.getOpt() + ", ") + Words.full(option);
    }

    private void commands() {
        int column = 0;
        for (String name : Plangauge.COMMANDS) {
            column = Math.max(column, name.length());
        }
        to.println("Commands (none means run):");
        for (String name : Plangauge.COMMANDS) {
            row("  " + name, 2 + column + GAP, Plangauge.command(name).purpose());
        }
    }

    private void row(String left, int column, String right) {
        wrapped(left + " ".repeat(column - left.length()), words(right));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** The pieces after a beginning, in as many lines as they take; the later lines are indented as far as the beginning is long. */
    private void wrapped(String beginning, List<String> pieces) {
        StringBuilder line = new StringBuilder(beginning);
        for (String piece : pieces) {
            if (line.length() > beginning.length()) {
                if (line.length() + 1 + piece.length() > WIDTH) {
                    to.println(line.toString().stripTrailing());
                    line.setLength(0);
                    line.append(" ".repeat(beginning.length()));
                } else {
                    line.append(' ');
                }
            }
            line.append(piece);
        }
        to.println(line.toString().stripTrailing());
    }
}
