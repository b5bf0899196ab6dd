package org.cldess;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.consistency.Unchecked;
import org.cldess.dossier.Dossier;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.sample.EveryForm;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests every builder of the model with records from random dossiers, some of which record everything and others
 * little.
 */
class BuildersTest {
    private static final int OF_EACH_TYPE = 3;
    private static final Map<Class<?>, List<Record>> THINGS = new LinkedHashMap<>();

    static {
        gather(GeneratedDossiers.full(1), OF_EACH_TYPE);
        gather(GeneratedDossiers.mixed(2), 2 * OF_EACH_TYPE);
        gather(GeneratedDossiers.full(3), 3 * OF_EACH_TYPE);
    }

    private static void gather(Dossier dossier, int enough) {
        Deque<Record> left = new ArrayDeque<>(List.of(dossier.parts()));
        while (!left.isEmpty()) {
            Record thing = left.remove();
            List<Record> same = THINGS.computeIfAbsent(thing.getClass(), type -> new ArrayList<>());
            if (same.size() < enough) {
                same.add(thing);
            }
            Form.of(thing).parts().stream()
                    .filter(Part::holdsThings)
                    .flatMap(part -> part.items(thing).stream())
                    .forEach(inner -> left.add((Record) inner));
        }
    }

    /** Returns the types that have a builder for changed copies. */
    static Stream<Class<?>> types() {
        return THINGS.keySet().stream().filter(type -> method(type, "toBuilder").isPresent());
    }

    private static Optional<Method> method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .min(Comparator.comparing(Method::getParameterCount));
    }

    private static Object asked(Object target, String name) throws ReflectiveOperationException {
        return target.getClass().getMethod(name).invoke(target);
    }

    private static Object held(RecordComponent component, Object thing) throws ReflectiveOperationException {
        return component.getAccessor().invoke(thing);
    }

    /** Finds the setter of a component that takes this value, which may be {@code null}. */
    private static Optional<Method> setter(Object builder, String name, @Nullable Object value) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> value == null
                        || MethodType.methodType(method.getParameterTypes()[0])
                                .wrap()
                                .returnType()
                                .isInstance(value))
                .findFirst();
    }

    /**
     * Returns a component’s value in the form that one of its setters takes: an {@code Optional} unwrapped, a
     * {@code Known} as it is or, if plain, by its value.
     */
    private static @Nullable Object taken(Object held, boolean isPlain) {
        boolean isWrapped = held instanceof Optional<?>
                || (isPlain && held instanceof Known<?> fact && fact.value().isPresent());
        return isWrapped ? Part.plain(held) : held;
    }

    /** Builds a copy of a record with the builder of another one, by setting each of its components in turn. */
    private static Object told(Record thing, Record other, boolean isPlain) throws ReflectiveOperationException {
        Object builder = asked(other, "toBuilder");
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            Object value = taken(held(component, thing), isPlain);
            Optional<Method> setter = setter(builder, component.getName(), value);
            if (setter.isPresent()) {
                assertThat(setter.get().invoke(builder, value))
                        .as(setter.toString())
                        .isSameAs(builder);
            }
        }
        return Unchecked.making(() -> {
            try {
                return asked(builder, "build");
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(builder.toString(), e);
            }
        });
    }

    @Test
    void are_all_met() {
        assertThat(types())
                .containsExactlyInAnyOrderElementsOf(EveryForm.forms().stream()
                        .<Class<?>>map(Form::type)
                        .filter(type -> method(type, "toBuilder").isPresent())
                        .toList());
    }

    /** A program would otherwise write a thing of many parts as a row of unnamed values. */
    @Test
    void exist_for_every_thing_of_five_parts_or_more() {
        assertThat(EveryForm.forms().stream().map(Form::type))
                .filteredOn(type -> Modifier.isPublic(type.getModifiers()) && type.getEnclosingClass() == null)
                .filteredOn(type -> type.getRecordComponents().length >= 5)
                .filteredOn(type -> method(type, "toBuilder").isEmpty())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(WITHOUT.keySet());
    }

    private static final Map<String, String> WITHOUT = Map.of(
            "ClauseHours", "made by worked()",
            "CollectiveDecision", "made by of()",
            "DossierParts", "the builder is that of the dossier",
            "FollowUp", "made by inProgress(), onHold(), done() …",
            "Need", "its builder sets the conditions",
            "Offer", "its builder sets the conditions",
            "OwnField", "made by text(), date(), choice() …",
            "ScoreCorrection", "made by the score that is corrected",
            "SeatedPair", "taken from a plan, or made of the first four",
            "StatedCriterion", "made by of(), within(), near() …");

    @ParameterizedTest
    @MethodSource("types")
    void set_every_part_of_a_thing_but_the_id(Class<?> type) throws ReflectiveOperationException {
        List<Record> things = THINGS.getOrDefault(type, List.of());
        assertThat(things).hasSizeGreaterThan(1);
        for (int i = 0; i < things.size(); i++) {
            Record thing = things.get(i);
            Record other = things.get((i + 1) % things.size());
            for (boolean isPlain : List.of(true, false)) {
                Object made = told(thing, other, isPlain);
                for (RecordComponent component : type.getRecordComponents()) {
                    boolean isId = held(component, thing) instanceof Id<?>
                            && component.getName().equals("id");
                    assertThat(held(component, made))
                            .as("%s of %s", component.getName(), thing)
                            .isEqualTo(held(component, isId ? other : thing));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void begin_with_all_that_a_thing_holds(Class<?> type) throws ReflectiveOperationException {
        for (Record thing : THINGS.getOrDefault(type, List.of())) {
            assertThat(asked(asked(thing, "toBuilder"), "build")).isEqualTo(thing);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void print_the_id_of_their_thing_and_so_does_the_thing(Class<?> type) throws ReflectiveOperationException {
        for (Record thing : THINGS.getOrDefault(type, List.of())) {
            if (thing instanceof Identified<?> identified) {
                assertThat(thing.toString())
                        .startsWith(type.getSimpleName())
                        .contains(identified.id().toString());
                assertThat(asked(thing, "toBuilder").toString())
                        .startsWith(type.getSimpleName() + "Builder ")
                        .contains(identified.id().toString());
            }
        }
    }
}
