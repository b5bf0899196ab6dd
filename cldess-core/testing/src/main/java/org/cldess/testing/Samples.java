package org.cldess.testing;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An object of as many public types as possible: some are given, and calling what is public makes others of them. */
final class Samples {
    /** After as many rounds, no further type is met. */
    private static final int ROUNDS = 6;

    private static final int OF_A_COLLECTION = 4;

    private final PublicApi api;
    private final Map<Class<?>, Object> samples = new LinkedHashMap<>();
    private final Deque<Object> unasked = new ArrayDeque<>();
    private final Set<Executable> tried = new HashSet<>();

    private Samples(PublicApi api) {
        this.api = api;
    }

    static Samples of(PublicApi api, Stream<?> given) {
        Samples samples = new Samples(api);
        given.forEach(samples::add);
        api.shown().forEach(samples::addConstants);
        for (int round = 0; round < ROUNDS; round++) {
            samples.askAll();
            api.shown().forEach(samples::make);
        }
        return samples;
    }

    private void add(@Nullable Object object) {
        if (object instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (object instanceof Collection<?> items) {
            items.stream().limit(OF_A_COLLECTION).forEach(this::add);
        } else if (object instanceof Map<?, ?> map) {
            add(map.keySet());
            add(map.values());
        } else if (object != null && samples.putIfAbsent(object.getClass(), object) == null) {
            unasked.add(object);
        }
    }

    private void addConstants(Class<?> type) {
        for (Field field : type.getFields()) {
            if (PublicApi.isStatic(field)) {
                try {
                    add(field.get(null));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    /** Adds what the objects return without an argument. */
    private void askAll() {
        while (!unasked.isEmpty()) {
            Object object = unasked.remove();
            api.shown()
                    .filter(type -> type.isInstance(object))
                    .forEach(type -> PublicApi.calls(type).stream()
                            .filter(call -> call.getParameterCount() == 0 && !PublicApi.isStatic(call))
                            .forEach(call -> addResult(call, object, new Object[0])));
        }
    }

    /** Calls what may return an object of a type that is not met yet. */
    private void make(Class<?> type) {
        for (Executable call : PublicApi.calls(type)) {
            Class<?> made = call instanceof Method method ? method.getReturnType() : type;
            if (api.types().contains(made) && find(made).isEmpty() && !tried.contains(call)) {
                Optional<Object> target = PublicApi.isStatic(call) ? Optional.of(type) : find(type);
                Optional<Object[]> arguments = arguments(call, call.getParameterCount());
                if (target.isPresent() && arguments.isPresent()) {
                    tried.add(call);
                    addResult(call, target.get(), arguments.get());
                }
            }
        }
    }

    private void addResult(Executable call, Object target, Object[] arguments) {
        try {
            add(call(call, target, arguments));
        } catch (InvocationTargetException refused) {
            tried.add(call);
        }
    }

    static @Nullable Object call(Executable call, @Nullable Object target, @Nullable Object[] arguments)
            throws InvocationTargetException {
        try {
            return call instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) call).invoke(target, arguments);
        } catch (IllegalAccessException | InstantiationException e) {
            throw new LinkageError(call.toString(), e);
        }
    }

    /** Finds an object of a type, such as a record, a list or a function. */
    Optional<Object> find(Class<?> type) {
        return Optional.ofNullable(sample(type, type));
    }

    /** Returns all objects. */
    Collection<Object> all() {
        return samples.values();
    }

    /** Returns arguments for the first parameters, and null for the others; empty if no object of a type is met. */
    Optional<@Nullable Object[]> arguments(Executable call, int given) {
        Parameter[] parameters = call.getParameters();
        @Nullable Object[] arguments = new @Nullable Object[parameters.length];
        for (int i = 0; i < arguments.length; i++) {
            Class<?> type = parameters[i].getType();
            if (i < given || type.isPrimitive()) {
                arguments[i] = sample(parameters[i].getParameterizedType(), type);
                if (arguments[i] == null) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(arguments);
    }

    private @Nullable Object sample(Type generic, Class<?> type) {
        if (type.isPrimitive() || type.isArray()) {
            Class<?> element = type.isArray() ? type.getComponentType() : type;
            Object array = Array.newInstance(element, type.isArray() ? 0 : 1);
            return type.isArray() ? array : Array.get(array, 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (List.of(Optional.class, List.class, Collection.class, Iterable.class, Set.class, Stream.class)
                .contains(type)) {
            Object item = generic instanceof ParameterizedType parameterized ? item(parameterized) : null;
            List<Object> items = item == null ? List.of() : List.of(item);
            return type == Optional.class
                    ? items.stream().findFirst()
                    : type == Set.class ? Set.copyOf(items) : type == Stream.class ? items.stream() : items;
        }
        if (type == Map.class) {
            return Map.of();
        }
        Object same = samples.get(type);
        return same != null
                ? same
                : samples.values().stream().filter(type::isInstance).findFirst().orElseGet(() -> implemented(type));
    }

    private @Nullable Object item(ParameterizedType generic) {
        Type item = generic.getActualTypeArguments()[0];
        if (item instanceof WildcardType wildcard) {
            Type[] lower = wildcard.getLowerBounds();
            item = lower.length > 0 ? lower[0] : wildcard.getUpperBounds()[0];
        }
        Class<?> raw = item instanceof Class<?> known
                ? known
                : item instanceof ParameterizedType inner ? (Class<?>) inner.getRawType() : Object.class;
        return sample(item, raw);
    }

    /** Returns an object of an interface, such as a function; null for a class. */
    private @Nullable Object implemented(Class<?> type) {
        ClassLoader loader = type.getClassLoader() == null ? Samples.class.getClassLoader() : type.getClassLoader();
        return type.isInterface() && !type.isSealed()
                ? Proxy.newProxyInstance(loader, new Class<?>[] {type}, this::answer)
                : null;
    }

    private @Nullable Object answer(Object function, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(function, method, arguments);
        }
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "toString" -> "function";
                case "hashCode" -> 0;
                default -> arguments != null && function == arguments[0];
            };
        }
        return method.getReturnType() == void.class
                ? null
                : sample(method.getGenericReturnType(), method.getReturnType());
    }
}
