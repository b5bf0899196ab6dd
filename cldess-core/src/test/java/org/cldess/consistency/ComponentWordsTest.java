package org.cldess.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.component.Default;
import org.cldess.component.EmptyIsUnknown;
import org.cldess.component.Flat;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.IdOf;
import org.cldess.component.IntroducedUnless;
import org.cldess.component.KnownSince;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.ThingVisibleTo;
import org.cldess.component.VisibleTo;
import org.cldess.component.constraint.AboveZero;
import org.cldess.component.constraint.ChangedFrom;
import org.cldess.component.constraint.Distinct;
import org.cldess.component.constraint.NotBefore;
import org.cldess.component.constraint.NotNegative;
import org.cldess.component.constraint.OtherThan;
import org.cldess.component.constraint.Year;
import org.cldess.dossier.Dossier;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.EveryForm;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.testing.Cases;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests the constraint annotations on components. Each names components that exist, and every value that violates it is
 * refused at its place, in files that are otherwise valid.
 */
class ComponentWordsTest {
    /** How often the constraint of a component is violated. */
    private static final int BREACHES = Cases.areLong() ? 2 : 1;

    /** The annotations that constrain the values of a record. */
    private static final Map<Class<? extends Annotation>, Breaking> WORDS = Map.of(
            NotBefore.class, ComponentWordsTest::beginTooLate,
            Distinct.class, ComponentWordsTest::standTwice,
            Year.class, ComponentWordsTest::beNoYear,
            NotNegative.class, ComponentWordsTest::fallBelowZero,
            AboveZero.class, ComponentWordsTest::beZero,
            OtherThan.class, ComponentWordsTest::beTheOther,
            ChangedFrom.class, ComponentWordsTest::stayTheSame,
            IntroducedUnless.class, ComponentWordsTest::citeOrIntroduceWrongly);

    /** The values that just satisfy the constraints with a limit. */
    private static final Map<Class<? extends Annotation>, Keeping> LINES = Map.of(
            NotBefore.class, ComponentWordsTest::beginInTime,
            Year.class, ComponentWordsTest::beOneOfTheLastYears,
            NotNegative.class, ComponentWordsTest::beNothing,
            AboveZero.class, ComponentWordsTest::beLittle);

    /** The annotations about time, audiences, names and acts, and those that follow from the form alone. */
    private static final Set<Class<? extends Annotation>> OTHERS = Set.of(
            From.class,
            Follows.class,
            HiddenUntilThen.class,
            Planned.class,
            KnownSince.class,
            VisibleTo.class,
            ThingVisibleTo.class,
            NamePart.class,
            Standing.class,
            Default.class,
            EmptyIsUnknown.class);

    private static final LocalDate DAY = LocalDate.of(2014, 2, 1);

    /** A component of one record in a file. */
    private record Place(Dossier dossier, WrittenDossier written, String thing, Part part) {
        String pointer() {
            return at(part.name());
        }

        String at(String name) {
            return thing + "/" + name;
        }

        Optional<Object> value() {
            return written.at(pointer());
        }

        private Broken with(@Nullable Object value, String code, String inside) {
            return new Broken(file -> file.with(pointer(), value), code, pointer() + inside);
        }

        private Broken with(@Nullable Object value, String code) {
            return with(value, code, "");
        }
    }

    /** A change of a file that violates a constraint, and the expected violation. */
    private record Broken(UnaryOperator<WrittenDossier> change, String code, String pointer) {
        /** Returns the thing of a list that it changes, such as {@code /actions/0}. */
        String thing() {
            return pointer.replaceFirst("^(/[^/]+/[^/]+).*", "$1");
        }

        boolean isIn(List<Violation> violations) {
            return found(violations).size() == 1;
        }

        List<Violation> found(List<Violation> violations) {
            return violations.stream()
                    .filter(violation ->
                            violation.path().equals(pointer) && violation.code().equals(code))
                    .toList();
        }
    }

    /**
     * Violates a constraint at a place in all possible ways. The result is empty if the component does not allow any.
     */
    @FunctionalInterface
    private interface Breaking {
        Stream<Broken> in(Place place);
    }

    /** Creates files that satisfy a constraint at a place. */
    @FunctionalInterface
    private interface Keeping {
        Stream<WrittenDossier> in(Place place);
    }

    private static Stream<Broken> beginTooLate(Place place) {
        String first = place.part().find(NotBefore.class).orElseThrow().value();
        return Stream.of(new Broken(
                file -> file.with(place.at(first), DAY).with(place.pointer(), DAY.minusDays(1)),
                "form.period",
                place.pointer()));
    }

    private static Stream<WrittenDossier> beginInTime(Place place) {
        String first = place.at(place.part().find(NotBefore.class).orElseThrow().value());
        WrittenDossier ended = place.written().with(place.pointer(), DAY);
        return Stream.of(ended.with(first, DAY), ended.with(first, null), ended.with(first, "le " + DAY.plusDays(1)));
    }

    private static Stream<Broken> standTwice(Place place) {
        Distinct said = place.part().find(Distinct.class).orElseThrow();
        if (place.written().size(place.pointer()) == 0) {
            return Stream.empty();
        }
        Object first = place.written().at(place.pointer() + "/0").orElseThrow();
        List<Object> twice = new ArrayList<>((List<?>) place.value().orElseThrow());
        String last = "/" + twice.size();
        twice.add(first);
        boolean told = Stream.of(said.value()).allMatch(name -> ((Map<?, ?>) first).get(name) != null);
        return told
                ? Stream.of(place.with(twice, "form.repeated", said.at().isEmpty() ? last : last + "/" + said.at()))
                : Stream.empty();
    }

    private static Stream<WrittenDossier> beLittle(Place place) {
        Object little = place.part().held() == Amount.class ? Amount.ofCents(1) : new BigDecimal("0.000001");
        return Stream.of(place.written().with(place.pointer(), little));
    }

    private static Stream<Broken> beNoYear(Place place) {
        return Stream.of(1899, 2200, 13, -2014)
                .map(year -> place.part().isList()
                        ? place.with(List.of(2014, year), "form.year", "/1")
                        : place.with(year, "form.year"));
    }

    private static Stream<WrittenDossier> beOneOfTheLastYears(Place place) {
        return Stream.of(1900, 2199)
                .map(year -> place.written().with(place.pointer(), place.part().isList() ? List.of(year) : year));
    }

    private static Stream<Broken> fallBelowZero(Place place) {
        Amount negative = Amount.euros("-0.01");
        return Stream.of(new Broken(file -> allAmounts(file, place, negative), "form.amount", place.pointer()));
    }

    /** Sets all amounts of the record to one amount, because one may not be below another. */
    private static WrittenDossier allAmounts(WrittenDossier file, Place place, Amount amount) {
        WrittenDossier all = file;
        for (Part part : place.part().owner().parts()) {
            if (part.find(NotNegative.class).isPresent()) {
                all = all.with(place.at(part.name()), amount);
            }
        }
        return all;
    }

    /** Sets the amount to zero or, if that conflicts with another amount, all amounts to zero. */
    private static Stream<WrittenDossier> beNothing(Place place) {
        return Stream.of(
                        place.written().with(place.pointer(), Amount.ZERO),
                        allAmounts(place.written(), place, Amount.ZERO))
                .filter(written -> written.violations().isEmpty())
                .limit(1);
    }

    private static Stream<Broken> beZero(Place place) {
        return place.part().held() == Amount.class
                ? Stream.of("0.00", "-0.01").map(amount -> place.with(Amount.euros(amount), "form.amount"))
                : Stream.of("0", "0.00", "-0.5").map(number -> place.with(new BigDecimal(number), "form.range"));
    }

    private static Stream<Broken> beTheOther(Place place) {
        String other = place.part().find(OtherThan.class).orElseThrow().value();
        return place.written().at(place.at(other)).stream().map(value -> place.with(value, "form.self"));
    }

    private static Stream<Broken> stayTheSame(Place place) {
        String before = place.part().find(ChangedFrom.class).orElseThrow().value();
        return place.written().at(place.at(before)).stream().map(value -> place.with(value, "form.unchanged"));
    }

    private static Stream<Broken> citeOrIntroduceWrongly(Place place) {
        String before = place.part().find(IntroducedUnless.class).orElseThrow().value();
        Broken citing = place.with("no-such-thing", "form.reference");
        Stream<Broken> introducing = ids(place.dossier().parts(), place.part().held()).stream()
                .map(id -> new Broken(
                        file -> file.with(place.at(before), Known.none()).with(place.pointer(), id),
                        "form.duplicate",
                        place.pointer()));
        return place.written().at(place.at(before)).isPresent()
                ? Stream.concat(Stream.of(citing), introducing)
                : introducing;
    }

    /** Finds an id of this type in the dossier. */
    private static Optional<Object> ids(Record thing, Class<?> type) {
        for (Part part : Form.of(thing).parts()) {
            if (part.isIdentity() && part.held() == type) {
                return Optional.of(part.of(thing));
            }
            if (part.holdsThings()) {
                for (Object item : part.items(thing)) {
                    Optional<Object> found = ids((Record) item, type);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    static Stream<Class<? extends Annotation>> words() {
        return WORDS.keySet().stream();
    }

    private static List<Part> saying(Class<? extends Annotation> word) {
        return EveryForm.parts().stream()
                .filter(part -> part.find(word).isPresent())
                .toList();
    }

    private static void places(
            Dossier dossier, WrittenDossier written, String pointer, Record thing, List<Place> places) {
        for (Part part : Form.of(thing).parts()) {
            places.add(new Place(dossier, written, pointer, part));
            List<?> items = part.holdsThings() ? part.items(thing) : List.of();
            for (int i = 0; i < items.size(); i++) {
                String inside = pointer + "/" + part.name() + (part.isList() ? "/" + i : "");
                places(dossier, written, inside, (Record) items.get(i), places);
            }
        }
    }

    @Test
    void every_word_asks_something_or_is_about_something_else() {
        Set<Class<? extends Annotation>> met = new LinkedHashSet<>();
        for (Form form : EveryForm.forms()) {
            form.records()
                    .flatMap(type -> Stream.of(type.getRecordComponents()))
                    .flatMap(component -> Stream.of(component.getAnnotations()))
                    .map(Annotation::annotationType)
                    .filter(type -> type.getPackageName().startsWith(Flat.class.getPackageName()))
                    .forEach(met::add);
        }
        met.remove(Flat.class);

        assertThat(met).containsAll(WORDS.keySet());
        assertThat(met).allMatch(word -> WORDS.containsKey(word) || OTHERS.contains(word));
    }

    @ParameterizedTest
    @MethodSource("words")
    void whatever_breaks_a_word_is_refused_at_its_place(Class<? extends Annotation> word) {
        Breaking breaking = Objects.requireNonNull(WORDS.get(word));
        Map<Part, Integer> broken = new LinkedHashMap<>();
        saying(word).forEach(part -> broken.put(part, 0));
        assertThat(broken).isNotEmpty();

        for (long seed = 1; seed <= 3; seed++) {
            Dossier dossier = GeneratedDossiers.full(seed);
            WrittenDossier written = WrittenDossier.of(dossier);
            assertThat(written.violations()).isEmpty();
            List<Place> places = new ArrayList<>();
            places(dossier, written, "", dossier.parts(), places);
            List<Broken> all = new ArrayList<>();
            for (Place place : places) {
                if (broken.getOrDefault(place.part(), BREACHES) < BREACHES) {
                    breaking.in(place).forEach(wrong -> {
                        all.add(wrong);
                        broken.merge(place.part(), 1, Integer::sum);
                    });
                }
            }
            assertAllRefused(written, all);
        }

        assertThat(broken)
                .allSatisfy(
                        (part, times) -> assertThat(times).as(part.toString()).isPositive());
    }

    /** Breaks different things together. If one is not refused beside the others, it must be when it is alone. */
    private static void assertAllRefused(WrittenDossier written, List<Broken> all) {
        List<Broken> left = new ArrayList<>(all);
        while (!left.isEmpty()) {
            Map<String, Broken> together = new LinkedHashMap<>();
            left.forEach(wrong -> together.putIfAbsent(wrong.thing(), wrong));
            left.removeAll(together.values());
            WrittenDossier file = written;
            for (Broken wrong : together.values()) {
                file = wrong.change().apply(file);
            }
            List<Violation> violations = file.violations();
            together.values()
                    .forEach(wrong -> assertRefused(
                            wrong,
                            wrong.isIn(violations)
                                    ? violations
                                    : wrong.change().apply(written).violations()));
        }
    }

    private static void assertRefused(Broken wrong, List<Violation> violations) {
        assertThat(wrong.found(violations)).as(wrong.pointer()).singleElement().satisfies(violation -> {
            assertThat(violation.message(Locale.FRENCH)).isNotBlank().isNotEqualTo(violation.message(Locale.ENGLISH));
            assertThat(violation.message(Locale.ENGLISH)).isNotBlank();
        });
    }

    static Stream<Class<? extends Annotation>> lines() {
        return LINES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatever_just_keeps_a_word_is_not_refused(Class<? extends Annotation> word) {
        Map<Part, Place> first = firstPlaces(GeneratedDossiers.full(1));
        List<Part> parts = saying(word);
        Keeping keeping = Objects.requireNonNull(LINES.get(word));

        assertThat(first.keySet()).containsAll(parts);
        assertThat(parts).allSatisfy(part -> {
            Place place = Objects.requireNonNull(first.get(part));
            assertThat(keeping.in(place).map(WrittenDossier::violations).toList())
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(found)
                            .extracting(Violation::path)
                            .noneMatch(path -> path.startsWith(place.pointer())));
        });
    }

    /** Returns the first place of each component in a dossier. */
    private static Map<Part, Place> firstPlaces(Dossier dossier) {
        List<Place> places = new ArrayList<>();
        places(dossier, WrittenDossier.of(dossier), "", dossier.parts(), places);
        Map<Part, Place> first = new LinkedHashMap<>();
        places.stream()
                .filter(place -> place.value().isPresent())
                .forEach(place -> first.putIfAbsent(place.part(), place));
        places.forEach(place -> first.putIfAbsent(place.part(), place));
        return first;
    }

    @Test
    void a_day_does_not_come_before_another_day_of_the_same_thing() {
        assertThat(saying(NotBefore.class)).allSatisfy(part -> {
            Part first = part.beside(part.find(NotBefore.class).orElseThrow().value());
            assertThat(List.of(part, first)).allMatch(day -> day.held() == LocalDate.class && !day.isList());
            assertThat(first).isNotEqualTo(part);
        });
    }

    @Test
    void things_of_a_list_are_told_apart_by_parts_that_each_of_them_has() {
        assertThat(saying(Distinct.class)).allSatisfy(part -> {
            Distinct said = part.find(Distinct.class).orElseThrow();
            assertThat(part.isList()).isTrue();
            assertThat(said.value().length > 0).isEqualTo(part.holdsThings());
            for (String name : said.value()) {
                assertThat(part.form().get(name)).matches(told -> !told.isList() && !told.holdsThings());
            }
            if (!said.at().isEmpty()) {
                assertThat(part.form().names()).contains(said.at());
            }
        });
    }

    @Test
    void years_amounts_and_numbers_are_such() {
        assertThat(saying(Year.class)).allMatch(part -> part.held() == Integer.class);
        assertThat(saying(NotNegative.class)).allMatch(part -> part.held() == Amount.class && !part.isList());
        assertThat(saying(AboveZero.class))
                .allMatch(part -> (part.held() == BigDecimal.class || part.held() == Amount.class) && !part.isList());
    }

    @Test
    void what_differs_from_another_part_is_of_its_kind() {
        assertThat(saying(OtherThan.class)).allSatisfy(part -> {
            Part other = part.beside(part.find(OtherThan.class).orElseThrow().value());
            assertThat(other.held()).isEqualTo(part.held()).hasAnnotation(IdOf.class);
            assertThat(other).isNotEqualTo(part);
        });
        assertThat(saying(ChangedFrom.class)).allSatisfy(part -> {
            Part before = part.beside(part.find(ChangedFrom.class).orElseThrow().value());
            assertThat(before.held()).isEqualTo(part.held());
            assertThat(before).isNotEqualTo(part);
        });
    }

    @Test
    void what_a_change_adds_is_told_by_a_fact_that_may_be_none() {
        assertThat(saying(IntroducedUnless.class)).allSatisfy(part -> {
            Part before =
                    part.beside(part.find(IntroducedUnless.class).orElseThrow().value());
            assertThat(before.isFact()).isTrue();
            assertThat(part.held()).hasAnnotation(IdOf.class);
        });
    }

    @Test
    void what_is_left_out_holds_what_its_word_says() {
        Map<Part, Place> first = firstPlaces(GeneratedDossiers.full(1));

        assertThat(saying(Default.class)).isNotEmpty().allSatisfy(part -> {
            Place place = Objects.requireNonNull(first.get(part));
            Object value = part.scalar()
                    .read(part.find(Default.class).orElseThrow().value())
                    .orElseThrow();
            Dossier left = place.written().with(place.pointer(), null).dossier();
            assertThat(WrittenDossier.of(left).at(place.pointer())).contains(value);
        });
    }
}
