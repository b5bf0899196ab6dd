package org.cldess.reading;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cldess.component.Flat;
import org.jspecify.annotations.Nullable;

/** The public getters of an object, such as {@code title()}, {@code getTitle()} or {@code isYearly()}. */
final class Getters {
    private static final ClassValue<Getters> GETTERS = new ClassValue<>() {
        @Override
        protected Getters computeValue(Class<?> type) {
            return new Getters(type);
        }
    };

    /** The methods to call one after another, by the name of the field. */
    private final Map<String, List<Method>> byName = new HashMap<>();

    private Getters(Class<?> type) {
        for (Method method : type.getMethods()) {
            boolean tells = method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass() != Object.class;
            if (tells) {
                byName.put(field(method.getName()), List.of(method));
            }
        }
        if (type.isRecord()) {
            List.of(type.getRecordComponents()).forEach(this::component);
        }
    }

    /**
     * Adds a component. Components of the model’s own records may be flat, and some of these records are not public.
     */
    private void component(RecordComponent component) {
        Method accessor = component.getAccessor();
        if (component.getDeclaringRecord().getModule() == Getters.class.getModule()) {
            accessor.setAccessible(true);
            byName.put(component.getName(), List.of(accessor));
        }
        if (component.isAnnotationPresent(Flat.class)) {
            of(component.getType()).byName.forEach((name, inside) -> {
                List<Method> path = new ArrayList<>(List.of(accessor));
                path.addAll(inside);
                byName.put(name, path);
            });
        }
    }

    private static String field(String method) {
        for (String prefix : List.of("get", "is")) {
            String rest = method.substring(Math.min(method.length(), prefix.length()));
            if (method.startsWith(prefix) && !rest.isEmpty() && Character.isUpperCase(rest.charAt(0))) {
                return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
            }
        }
        return method;
    }

    static Getters of(Class<?> type) {
        return GETTERS.get(type);
    }

    /** Returns the methods that return a field, to be called one after another. */
    Optional<List<Method>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    static @Nullable Object ask(List<Method> getters, Object thing) {
        Object told = thing;
        for (Method getter : getters) {
            told = told == null ? null : ask(getter, told);
        }
        return told;
    }

    private static @Nullable Object ask(Method getter, Object thing) {
        try {
            return getter.invoke(thing);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(
                    "%s cannot be called. Make its class public, and export or open its package.".formatted(getter), e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalArgumentException("%s failed.".formatted(getter), e.getCause());
        }
    }
}
