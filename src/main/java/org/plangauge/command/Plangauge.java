package org.plangauge.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.plangauge.batch.Home;
import org.plangauge.batch.UnusableCatalogue;
import org.plangauge.ledger.DamagedLedger;
import org.plangauge.ledger.NewerLedger;
import org.plangauge.settings.UnusableSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line. Without a command it runs the nightly job once. */
@Command(name = "plangauge", mixinStandardHelpOptions = true, versionProvider = Plangauge.Version.class,
        description = "Nightly evaluation of a Five-Year Plan.")
public final class Plangauge implements Callable<Integer> {

    /** By their names, in the order of the help. */
    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("run", RunCommand.class);
        COMMANDS.put("schedule", ScheduleCommand.class);
        COMMANDS.put("forms", FormsCommand.class);
        COMMANDS.put("check", CheckCommand.class);
        COMMANDS.put("report", ReportCommand.class);
        COMMANDS.put("publish", PublishCommand.class);
        COMMANDS.put("explain", ExplainCommand.class);
        COMMANDS.put("plan", PlanCommand.class);
        COMMANDS.put("archive", ArchiveCommand.class);
        COMMANDS.put("verify", VerifyCommand.class);
        COMMANDS.put("backup", BackupCommand.class);
        COMMANDS.put("status", StatusCommand.class);
        COMMANDS.put("settings", SettingsCommand.class);
    }

    @Option(names = "--home", scope = ScopeType.INHERIT, paramLabel = "DIR",
            description = "the home directory (default: the working directory)")
    private Path home = Path.of("");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Says the version that Maven built. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"plangauge " + programme()};
        }
    }

    /** OpenPDF and POI write numbers as the machine's language does; files shall not depend on it. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        JdkParsers.choose();
        System.exit(commandLine(arguments).execute(arguments));
    }

    /**
     * The command line with its exit codes: of its commands with the one that {@code arguments} ask for, because describing the others takes
     * a tenth of a start; with all where they name none.
     */
    static CommandLine commandLine(String... arguments) {
        CommandLine line = new CommandLine(new Plangauge());
        String asked = command(arguments);
        COMMANDS.forEach((name, command) -> {
            if (asked == null || asked.equals(name)) {
                line.addSubcommand(command);
            }
        });
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionStrategy(parsed -> {
            Plangauge top = parsed.commandSpec().commandLine().getCommand();
            System.setProperty("plangauge.log", top.home().log().toString());
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setExecutionExceptionHandler((fault, failed, parsed) -> say(fault, failed));
        return line;
    }

    private static @Nullable String command(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (COMMANDS.containsKey(arguments[i]) && (i == 0 || !arguments[i - 1].equals("--home"))) {
                return arguments[i];
            }
        }
        return null;
    }

    private static int say(Exception fault, CommandLine failed) {
        PrintWriter err = failed.getErr();
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

    @Override
    public Integer call() throws IOException {
        return RunCommand.run(home(), null, null, spec.commandLine());
    }

    Home home() {
        return new Home(home);
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
