package org.cldess;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;

/** All compiled types of the library. */
public final class EveryType {
    private static final String CLASS = ".class";
    private static final List<Class<?>> TYPES = read();

    private EveryType() {}

    /** Returns the types, ordered by name. */
    public static Stream<Class<?>> all() {
        return TYPES.stream();
    }

    private static List<Class<?>> read() {
        try {
            Path classes = Path.of(Dossier.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes.resolve("org/cldess"))) {
                return files.map(file -> classes.relativize(file).toString().replaceAll("[/\\\\]", "."))
                        .filter(file -> file.endsWith(CLASS) && !file.endsWith("package-info.class"))
                        .sorted()
                        .<Class<?>>map(file -> named(file.substring(0, file.length() - CLASS.length())))
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Dossier.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
