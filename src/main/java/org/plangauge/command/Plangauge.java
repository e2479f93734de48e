package org.plangauge.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.plangauge.batch.UnusableCatalogue;
import org.plangauge.ledger.DamagedLedger;
import org.plangauge.ledger.NewerLedger;
import org.plangauge.settings.UnusableSettings;

/** The command line. Without a command it runs the nightly job once. */
public final class Plangauge {

    /** The names of the commands, in the order of the help. */
    static final List<String> COMMANDS = List.of("run", "schedule", "forms", "check", "report", "publish", "explain", "plan", "archive",
            "verify", "backup", "status", "settings");

    private final Console console;

    Plangauge(Console console) {
        this.console = console;
    }

    /** OpenPDF and POI write numbers as the machine's language does; files shall not depend on it. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        JdkParsers.choose();
        System.exit(new Plangauge(Console.ofProcess()).execute(arguments));
    }

    /** Does what is asked, says what is wrong with it, and returns the exit code. */
    int execute(String... arguments) {
        String name = null;
        Command command = new Alone();
        try {
            Words words = new Words(arguments);
            String said = words.command();
            if (said != null) {
                command = command(said);
                name = said;
            }
            if (words.askForHelp()) {
                Help.print(name, command, console.out());
                return ExitCode.DONE;
            }
            if (words.askForVersion()) {
                console.out().println("plangauge " + programme());
                return ExitCode.DONE;
            }
            Asked asked = words.of(command, console);
            System.setProperty("plangauge.log", asked.home().log().toString());
            return command.run(asked);
        } catch (WrongWords wrong) {
            console.err().println(wrong.getMessage());
            Help.print(name, command, console.err());
            return ExitCode.USAGE;
        } catch (Exception fault) {
            return say(fault, console.err());
        }
    }

    /** The command of that name. Chosen by code, and not out of a map of all, so that a start loads no other. */
    static Command command(String name) {
        return switch (name) {
            case "run" -> new RunCommand();
            case "schedule" -> new ScheduleCommand();
            case "forms" -> new FormsCommand();
            case "check" -> new CheckCommand();
            case "report" -> new ReportCommand();
            case "publish" -> new PublishCommand();
            case "explain" -> new ExplainCommand();
            case "plan" -> new PlanCommand();
            case "archive" -> new ArchiveCommand();
            case "verify" -> new VerifyCommand();
            case "backup" -> new BackupCommand();
            case "status" -> new StatusCommand();
            case "settings" -> new SettingsCommand();
            default -> throw new WrongWords("unknown command " + name);
        };
    }

    /** What the programme does where no command is named. */
    private static final class Alone implements Command {

        @Override
        public String purpose() {
            return "Nightly evaluation of a Five-Year Plan.";
        }

        @Override
        public Arguments arguments() {
            return new Arguments("[COMMAND]", "", 0, 0);
        }

        @Override
        public int run(Asked asked) throws IOException {
            return RunCommand.run(asked.home(), null, null, asked.console());
        }
    }

    private static int say(Exception fault, PrintWriter err) {
        return switch (fault) {
            case HeldHome held -> {
                err.println(held.getMessage());
                yield ExitCode.HELD;
            }
            case WrongUsage wrong -> {
                err.println(wrong.getMessage());
                yield ExitCode.USAGE;
            }
            case UnusableSettings unusable -> {
                err.println(unusable.getMessage());
                yield ExitCode.USAGE;
            }
            case NewerLedger newer -> {
                err.println(newer.getMessage());
                yield ExitCode.FAILED;
            }
            case UnusableCatalogue unusable -> {
                err.println(unusable.getMessage());
                yield ExitCode.FAILED;
            }
            case DamagedLedger damaged -> {
                err.println(damaged.getMessage());
                yield ExitCode.FAILED;
            }
            default -> {
                err.println("plangauge failed: " + fault);
                fault.printStackTrace(err);
                yield ExitCode.FAILED;
            }
        };
    }

    /** The version that Maven built. */
    static String programme() {
        Properties built = new Properties();
        try (InputStream in = Plangauge.class.getResourceAsStream("/application.properties")) {
            built.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return built.getProperty("plangauge.version");
    }
}
