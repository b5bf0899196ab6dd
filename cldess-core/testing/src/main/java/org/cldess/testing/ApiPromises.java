package org.cldess.testing;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What breaks the promises of a public API.
 *
 * @param api the types
 * @param samples objects with which the public methods are called
 */
record ApiPromises(PublicApi api, Samples samples) {
    /** Returns the packages that are not marked as without null. */
    static List<String> unmarked(PublicApi api) {
        return api.types().stream()
                .map(Class::getPackage)
                .distinct()
                .filter(at -> !at.isAnnotationPresent(NullMarked.class))
                .map(Package::getName)
                .toList();
    }

    /**
     * What public methods answer to null.
     *
     * @param wrong each parameter for which null is accepted, or refused without its name
     * @param untried each parameter that could not be tried, because no object was found to call the method with
     * @param tried the number of parameters that were tried
     */
    record Nulls(List<String> wrong, List<String> untried, int tried) {}

    /** Calls each public method with null for each parameter that may not be null. */
    Nulls nulls() {
        List<String> wrong = new ArrayList<>();
        List<String> untried = new ArrayList<>();
        int tried = 0;
        for (Class<?> type : api.shown().toList()) {
            for (Executable call : PublicApi.calls(type)) {
                Optional<Object> target = PublicApi.isStatic(call) ? Optional.of(type) : samples.find(type);
                if (isWrittenByUsers(call, target)) {
                    continue;
                }
                for (int i = 0; i < call.getParameterCount(); i++) {
                    Parameter parameter = call.getParameters()[i];
                    if (mayBeNull(call, parameter)) {
                        continue;
                    }
                    Optional<@Nullable Object[]> arguments = samples.arguments(call, i);
                    if (target.isEmpty() || arguments.isEmpty()) {
                        untried.add(call + " " + parameter.getName());
                    } else {
                        tried++;
                        wrong(call, target.get(), arguments.get(), parameter).ifPresent(wrong::add);
                    }
                }
            }
        }
        return new Nulls(wrong, untried, tried);
    }

    private static boolean mayBeNull(Executable call, Parameter parameter) {
        return parameter.getType().isPrimitive()
                || parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || call.getName().equals("equals");
    }

    /** Returns whether a method has a body only where users or the test write it. */
    private static boolean isWrittenByUsers(Executable call, Optional<Object> target) {
        return Modifier.isAbstract(call.getModifiers())
                && target.map(object -> object instanceof Proxy).orElse(true);
    }

    /** Returns what is wrong with the answer to a null; empty if it is refused by name. */
    private static Optional<String> wrong(
            Executable call, Object target, @Nullable Object[] arguments, Parameter parameter) {
        try {
            Samples.call(call, target, arguments);
            return Optional.of(call + " accepts null as " + parameter.getName());
        } catch (InvocationTargetException e) {
            boolean isNamed = e.getCause() instanceof NullPointerException refusal
                    && Pattern.compile("\\b" + parameter.getName() + "\\b")
                            .matcher(String.valueOf(refusal.getMessage()))
                            .find();
            return isNamed
                    ? Optional.empty()
                    : Optional.of(call + ": null as " + parameter.getName() + " is " + e.getCause());
        }
    }

    /**
     * Returns the types whose objects hold something and print nothing of it.
     *
     * @param isNeverPrinted whether objects of a type need not print what they hold
     */
    List<String> silent(Predicate<Class<?>> isNeverPrinted) {
        Stream<Class<?>> hidden =
                samples.all().stream().<Class<?>>map(Object::getClass).filter(api.types()::contains);
        return Stream.concat(api.shown(), hidden)
                .filter(type -> !type.isInterface() && !Modifier.isAbstract(type.getModifiers()))
                .filter(type -> !Throwable.class.isAssignableFrom(type) && holdsSomething(type))
                .filter(type -> !isNeverPrinted.test(type) && printer(type) == Object.class)
                .map(Class::getName)
                .distinct()
                .toList();
    }

    private static boolean holdsSomething(@Nullable Class<?> type) {
        return type != null
                && (Arrays.stream(type.getDeclaredFields()).anyMatch(ApiPromises::isOfObjects)
                        || holdsSomething(type.getSuperclass()));
    }

    private static boolean isOfObjects(Field field) {
        return !PublicApi.isStatic(field);
    }

    private static Class<?> printer(Class<?> type) {
        try {
            return type.getMethod("toString").getDeclaringClass();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
