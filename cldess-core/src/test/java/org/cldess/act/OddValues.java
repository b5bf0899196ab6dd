package org.cldess.act;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.money.Amount;
import org.cldess.thing.Id;
import org.cldess.validation.Violations;

/** Values of every type that acts take: those of some dossiers, changed in some places, and odd ones. */
final class OddValues {
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1, 1, 1),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(2012, 2, 29),
            LocalDate.of(2013, 12, 31),
            LocalDate.of(2014, 1, 1),
            LocalDate.of(2199, 12, 31),
            LocalDate.of(9999, 12, 31),
            LocalDate.MIN,
            LocalDate.MAX);

    private static final List<Amount> AMOUNTS = List.of(
            Amount.ZERO,
            Amount.euros("0.01"),
            Amount.euros("-0.01"),
            Amount.euros("3000"),
            Amount.euros("99999999999.99"),
            Amount.euros("-99999999999.99"));

    private static final List<String> TEXTS = List.of("x", " ", "", "«\u00a0’ {0} %s", "x".repeat(5_000));

    private final Map<Class<?>, Set<Object>> everywhere;
    private final Map<Class<?>, Set<Object>> here;

    private OddValues(Map<Class<?>, Set<Object>> everywhere, Map<Class<?>, Set<Object>> here) {
        this.everywhere = everywhere;
        this.here = here;
    }

    /** Returns the values of some dossiers. */
    static OddValues in(List<Dossier> dossiers) {
        Map<Class<?>, Set<Object>> found = new HashMap<>();
        dossiers.forEach(dossier -> collect(dossier, found));
        return new OddValues(found, found);
    }

    /** Returns the same values, in which the ids are those of one dossier. */
    OddValues of(Dossier dossier) {
        Map<Class<?>, Set<Object>> found = new HashMap<>();
        collect(dossier, found);
        return new OddValues(everywhere, found);
    }

    private static void collect(Object value, Map<Class<?>, Set<Object>> found) {
        if (value instanceof Dossier dossier) {
            for (Part part : Form.of(DossierParts.class).parts()) {
                try {
                    Method accessor = Dossier.class.getMethod(part.name());
                    accessor.setAccessible(true);
                    collect(accessor.invoke(dossier), found);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(part.name(), e);
                }
            }
        } else if (value instanceof Known<?> known) {
            known.value().ifPresent(held -> collect(held, found));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> collect(held, found));
        } else if (value instanceof List<?> list) {
            list.forEach(held -> collect(held, found));
        } else if (value != null) {
            boolean isNew = found.computeIfAbsent(value.getClass(), unused -> new LinkedHashSet<>())
                    .add(value);
            if (isNew && value instanceof Record record && !(value instanceof Id)) {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    collect(read(record, component), found);
                }
            }
        }
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component.toString(), e);
        }
    }

    static String named(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Stream.of(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Returns arguments for a method: some for each thing that the first one may name, and some draws. */
    List<Object[]> arguments(Method method, int mostThings, int draws, Dice dice) {
        Type[] types = method.getGenericParameterTypes();
        List<Object[]> all = new ArrayList<>();
        if (types.length > 0 && types[0] instanceof Class<?> first && Id.class.isAssignableFrom(first)) {
            List<Object> ids = new ArrayList<>(here.getOrDefault(first, Set.of()));
            int step = Math.max(1, ids.size() / mostThings);
            for (int i = 0; i < ids.size(); i += step) {
                Object[] arguments = drawn(types, dice);
                arguments[0] = ids.get(i);
                all.add(arguments);
            }
        }
        for (int i = 0; i < draws; i++) {
            all.add(drawn(types, dice));
        }
        return all.stream()
                .filter(arguments -> Stream.of(arguments).noneMatch(NONE::equals))
                .toList();
    }

    private static final Object NONE = new Object();

    private Object[] drawn(Type[] types, Dice dice) {
        return Arrays.stream(types).map(type -> value(type, dice, 0)).toArray();
    }

    LocalDate day(Dice dice) {
        return (LocalDate) value(LocalDate.class, dice, 0);
    }

    Amount amount(Dice dice) {
        return (Amount) value(Amount.class, dice, 0);
    }

    /** Adds a movement, unless it makes no sense. */
    void movement(List<Movement> to, Supplier<Movement> made) {
        try {
            to.add(made.get());
        } catch (Violations senseless) {
            to.size();
        }
    }

    private Object value(Type type, Dice dice, int depth) {
        if (type instanceof ParameterizedType generic) {
            return held(generic, dice, depth);
        }
        if (!(type instanceof Class<?> plain)) {
            return NONE;
        }
        if (plain == LocalDate.class && dice.onceIn(3)) {
            return dice.any(DAYS);
        }
        if (plain == Amount.class && dice.onceIn(2)) {
            return dice.any(AMOUNTS);
        }
        if (plain == String.class) {
            return dice.any(TEXTS);
        }
        if (plain == int.class || plain == Integer.class) {
            return dice.any(List.of(-1, 0, 1, 2, 100, Integer.MAX_VALUE));
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return dice.onceIn(2);
        }
        if (plain.isEnum()) {
            return dice.any(List.of(plain.getEnumConstants()));
        }
        if (Id.class.isAssignableFrom(plain) && (dice.onceIn(5) || !here.containsKey(plain))) {
            return absent(plain);
        }
        Map<Class<?>, Set<Object>> source = Id.class.isAssignableFrom(plain) || dice.onceIn(2) ? here : everywhere;
        List<Object> found = source.getOrDefault(plain, everywhere.getOrDefault(plain, Set.of())).stream()
                .toList();
        if (found.isEmpty() && Record.class == plain) {
            found = everywhere.values().stream()
                    .flatMap(Set::stream)
                    .filter(Record.class::isInstance)
                    .toList();
        }
        if (found.isEmpty()) {
            return NONE;
        }
        Object value = dice.any(found);
        return value instanceof Record record && !(value instanceof Id) && !dice.onceIn(4)
                ? changed(record, dice, depth)
                : value;
    }

    private Object held(ParameterizedType generic, Dice dice, int depth) {
        Object value = value(generic.getActualTypeArguments()[0], dice, depth);
        boolean isNone = value == NONE || dice.onceIn(4);
        if (generic.getRawType() == Known.class) {
            return isNone ? dice.onceIn(2) ? Known.none() : Known.notRecorded() : Known.of(value);
        }
        if (generic.getRawType() == Optional.class) {
            return isNone ? Optional.empty() : Optional.of(value);
        }
        if (generic.getRawType() == List.class) {
            return isNone ? List.of() : List.of(value);
        }
        return NONE;
    }

    private static Object absent(Class<?> id) {
        try {
            return id.getMethod("of", String.class).invoke(null, "not-there");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(id.toString(), e);
        }
    }

    /** Changes some components of a record; returns it as it is if the changed one makes no sense. */
    private Record changed(Record record, Dice dice, int depth) {
        if (depth > 2) {
            return record;
        }
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(record, components[i]);
            if (dice.onceIn(3)) {
                Object other = value(components[i].getGenericType(), dice, depth + 1);
                values[i] = other == NONE ? values[i] : other;
            }
        }
        try {
            var constructor = record.getClass()
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException senseless) {
            if (senseless.getCause() instanceof RuntimeException) {
                return record;
            }
            throw new AssertionError(record.toString(), senseless);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(record.toString(), e);
        }
    }
}
