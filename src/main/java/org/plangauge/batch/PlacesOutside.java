package org.plangauge.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.plangauge.settings.Known;
import org.plangauge.settings.Setting;
import org.plangauge.settings.UnusableSettings;

/** Folders that are set to be written to must not be where something else lives: what is delivered into {@code input/} would be read. */
final class PlacesOutside {

    private PlacesOutside() {}

    /** @throws UnusableSettings when a folder is where it does harm */
    static void check(RunRequest request) {
        List<String> faults = Stream.of(Known.DELIVERY_FOLDER, Known.BACKUP_FOLDER).filter(s -> taken(request, s))
                .map(s -> s.key() + ": found \"" + request.settings().text(s)
                        + "\", expected a folder that is not the home itself and not in its "
                        + "seeds, templates, input, ledger or archive").toList();
        if (!faults.isEmpty()) {
            throw new UnusableSettings(request.home().settings(), faults);
        }
    }

    private static boolean taken(RunRequest request, Setting<Path> setting) {
        Home home = request.home();
        return request.settings().find(setting).map(home.root()::resolve).filter(folder -> taken(home, folder)).isPresent();
    }

    /** Whether {@code folder} is the home, around it, or in a part of it that is not ours to fill. */
    static boolean taken(Home home, Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        return home.root().startsWith(there) || Stream.of(home.seeds(), home.templates(), home.input(), home.ledger(), home.archive())
                .anyMatch(there::startsWith);
    }
}
