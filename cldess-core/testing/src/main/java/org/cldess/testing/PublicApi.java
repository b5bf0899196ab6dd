package org.cldess.testing;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types of a module, and those that a program can use which embeds it.
 *
 * @param types all types, ordered by name
 * @param packages the packages that the module exports to all others
 */
record PublicApi(List<Class<?>> types, Set<String> packages) {
    private static final String CLASS = ".class";

    /** Reads the compiled module of a type. */
    static PublicApi of(Class<?> type) {
        try {
            Path classes = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(classes);
                    InputStream module = Files.newInputStream(classes.resolve("module-info" + CLASS))) {
                Set<String> packages = ModuleDescriptor.read(module).exports().stream()
                        .filter(exports -> !exports.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet());
                List<Class<?>> types = files.map(
                                file -> classes.relativize(file).toString())
                        .filter(file -> file.endsWith(CLASS) && !file.equals("module-info" + CLASS))
                        .map(file -> file.substring(0, file.length() - CLASS.length())
                                .replaceAll("[/\\\\]", "."))
                        .sorted()
                        .<Class<?>>map(name -> named(name, type.getClassLoader()))
                        .toList();
                return new PublicApi(types, packages);
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> named(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the public types of exported packages. */
    Stream<Class<?>> shown() {
        return types.stream().filter(this::isShown);
    }

    boolean isShown(Class<?> type) {
        return packages.contains(type.getPackageName()) && isPublic(type);
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /** Returns the public constructors and methods that a type declares, always in the same order. */
    static List<Executable> calls(Class<?> type) {
        Stream<Constructor<?>> constructors =
                Modifier.isAbstract(type.getModifiers()) ? Stream.of() : Arrays.stream(type.getDeclaredConstructors());
        return Stream.<Executable>concat(constructors, Arrays.stream(type.getDeclaredMethods()))
                .filter(call -> Modifier.isPublic(call.getModifiers()) && !call.isSynthetic())
                .sorted(Comparator.comparing(Executable::toString))
                .toList();
    }

    /** Returns whether a member is called without an object. */
    static boolean isStatic(Member member) {
        return member instanceof Constructor || Modifier.isStatic(member.getModifiers());
    }
}
