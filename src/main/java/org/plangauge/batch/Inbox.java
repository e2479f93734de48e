package org.plangauge.batch;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The workbooks under {@code input/}, in any subfolder. Lock files, hidden and temporary files are passed over, links are
 * not followed. Nothing is ever moved, renamed or deleted there.
 */
final class Inbox {

    private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini");
    private static final Set<String> TEMPORARY = Set.of(".tmp", ".part", ".crdownload", ".bak");

    private Inbox() {}

    /**
     * A file that may be a workbook.
     *
     * @param path path below {@code input/}, with forward slashes
     */
    record Dropped(String path, Path file) {}

    /** What cannot be looked into is passed to {@code failed} and left out; the rest goes on. */
    static List<Dropped> list(Path folder, RunTally tally) throws IOException {
        List<Dropped> dropped = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            tally.failed("input folder " + folder + " is not there");
            return dropped;
        }
        // The folder itself may be a link to a share; links in it may lead anywhere.
        Path input = folder.toRealPath();
        Files.walkFileTree(input, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                return !below.equals(input) && passedOver(below) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !passedOver(file)) {
                    dropped.add(new Dropped(below(input, file), file));
                }
                if (attributes.isSymbolicLink()) {
                    tally.link(below(input, file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
                tally.failed("cannot look into " + file + ": " + fault.getMessage());
                return FileVisitResult.CONTINUE;
            }
        });
        dropped.sort(Comparator.comparing(Dropped::path));
        return dropped;
    }

    private static String below(Path input, Path file) {
        return input.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private static boolean passedOver(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.startsWith(".") || name.startsWith("~$") || name.startsWith("~") || SYSTEM_FILES.contains(name)
                || TEMPORARY.stream().anyMatch(name::endsWith);
    }
}
