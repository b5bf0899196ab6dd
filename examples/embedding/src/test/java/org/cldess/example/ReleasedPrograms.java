package org.cldess.example;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;

/**
 * Runs the compiled examples of a release with the library as it is now. A folder of a release has the jar of this
 * module, {@code program.jar}, and the dossier that its examples read, {@code grasse.json}.
 */
final class ReleasedPrograms {
    private ReleasedPrograms() {}

    /**
     * Runs all programs of a release.
     *
     * @param release the folder of the release
     * @param work a folder for what the programs write
     * @return what went wrong, by the name of the program; empty if all of them run as before
     */
    static Map<String, String> broken(Path release, Path work) throws IOException {
        Map<String, String> broken = new TreeMap<>();
        Path jar = release.resolve("program.jar");
        try (Loader loader = new Loader(jar)) {
            for (String name : programs(jar)) {
                try {
                    run(Class.forName(name, true, loader), release.resolve("grasse.json"), work);
                } catch (InvocationTargetException e) {
                    broken.put(name, e.getCause().toString());
                } catch (ReflectiveOperationException | LinkageError e) {
                    broken.put(name, e.toString());
                }
            }
        }
        return broken;
    }

    /** The classes of the program itself come from its jar, and those of the library are the ones of today. */
    private static final class Loader extends URLClassLoader {
        Loader(Path jar) throws IOException {
            super(new URL[] {jar.toUri().toURL()}, ReleasedPrograms.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean isResolved) throws ClassNotFoundException {
            if (!name.startsWith("org.cldess.example.")) {
                return super.loadClass(name, isResolved);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }

    private static List<String> programs(Path jar) throws IOException {
        List<String> names = new ArrayList<>();
        try (JarInputStream in = new JarInputStream(Files.newInputStream(jar))) {
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                if (entry.getName().matches("org/cldess/example/[A-Z]\\w*\\.class")) {
                    names.add(entry.getName().replace(".class", "").replace('/', '.'));
                }
            }
        }
        return names;
    }

    private static void run(Class<?> program, Path dossier, Path work)
            throws ReflectiveOperationException, IOException {
        for (Method method : program.getDeclaredMethods()) {
            if (method.getName().equals("run") && Modifier.isPublic(method.getModifiers())) {
                List<Object> given = new ArrayList<>();
                Path folder = Files.createTempDirectory(work, program.getSimpleName());
                for (Parameter parameter : method.getParameters()) {
                    given.add(value(parameter, dossier, folder));
                }
                method.invoke(null, given.toArray());
            }
        }
    }

    private static Object value(Parameter parameter, Path dossier, Path folder) {
        if (parameter.getType() == Path.class) {
            return switch (parameter.getName()) {
                case "file" -> dossier;
                case "folder" -> folder;
                default -> folder.resolve(parameter.getName());
            };
        }
        return parameter.getType() == Instant.class
                ? Instant.EPOCH
                : parameter.getType() == OutputStream.class
                        ? OutputStream.nullOutputStream()
                        : new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
