package org.plangauge.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;

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
        description = "Nightly evaluation of a Five-Year Plan.",
        subcommands = {RunCommand.class, ScheduleCommand.class, FormsCommand.class, CheckCommand.class, ReportCommand.class, PublishCommand.class,
                ExplainCommand.class, PlanCommand.class, ArchiveCommand.class, VerifyCommand.class, BackupCommand.class,
                StatusCommand.class, SettingsCommand.class})
public final class Plangauge implements Callable<Integer> {

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
        System.exit(commandLine().execute(arguments));
    }

    /** The command line with its exit codes, for the entry point and for tests. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Plangauge());
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
