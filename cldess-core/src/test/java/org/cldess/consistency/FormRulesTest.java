package org.cldess.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Population;
import org.cldess.component.Flat;
import org.cldess.contract.Contract;
import org.cldess.contract.party.Party;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.dossier.ThingReader;
import org.cldess.financing.AccountClass;
import org.cldess.form.Form;
import org.cldess.form.Limit;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reading.Input;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;

/**
 * Changes one part at a time of a thing of each record of the model. The constructor or the builder must refuse what
 * reading refuses, with the same words. Each constraint and each check must refuse something.
 */
class FormRulesTest {
    private static final LocalDate DAY = LocalDate.of(2014, 5, 6);
    private static final List<Integer> NUMBERS = List.of(-1, 0, 1, 99, 100, 101, 100_000);

    /** The number of changed things that a list tries in place of one of its own. */
    private static final int NESTED = 30;

    /** The things of each record. */
    private static final Map<Class<?>, List<Record>> THINGS = things();

    private final Set<Object> refusing = new LinkedHashSet<>();
    private final List<String> differing = new ArrayList<>();
    private int compared;

    private static Map<Class<?>, List<Record>> things() {
        Map<Class<?>, List<Record>> things = new LinkedHashMap<>();
        Stream.of(SampleDossiers.grasse(), GeneratedDossiers.full(1), GeneratedDossiers.full(2))
                .map(Dossier::parts)
                .forEach(thing -> gather(thing, things));
        return things;
    }

    private static void gather(Record thing, Map<Class<?>, List<Record>> things) {
        things.computeIfAbsent(thing.getClass(), none -> new ArrayList<>()).add(thing);
        for (Part part : Form.of(thing).parts()) {
            if (part.holdsThings()) {
                part.items(thing).forEach(item -> gather((Record) item, things));
            }
        }
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            if (component.isAnnotationPresent(Flat.class)) {
                gather((Record) asked(component, thing), things);
            }
        }
    }

    private static Object asked(RecordComponent component, Record thing) {
        try {
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component.toString(), e);
        }
    }

    private static Set<Form> forms() {
        Set<Form> forms = new LinkedHashSet<>();
        gather(Form.of(DossierParts.class), forms);
        forms.remove(Form.of(DossierParts.class));
        forms.removeIf(form -> !asks(form));
        return forms;
    }

    /**
     * Checks whether a record has a builder or constraints of its own. Any other record has only the bounds of all
     * dates and texts, which the thing that contains it checks.
     */
    private static boolean asks(Form form) {
        return hasBuilder(form.type())
                || !Rules.of(form).isEmpty()
                || form.parts().stream().anyMatch(part -> !part.limits().isEmpty());
    }

    private static void gather(Form form, Set<Form> met) {
        if (met.add(form)) {
            form.parts().stream().filter(Part::holdsThings).forEach(part -> gather(part.form(), met));
            form.records().map(Form::of).forEach(flat -> gather(flat, met));
        }
    }

    @Test
    void constructors_builders_and_reading_refuse_the_same_with_the_same_words() {
        for (Form form : forms()) {
            assertThat(THINGS).containsKey(form.type());
            for (Record thing : samples(form)) {
                form.parts().forEach(part -> compare(thing, part));
            }
        }

        assertThat(differing).isEmpty();
        assertThat(compared).isGreaterThan(20_000);
        assertThat(neverRefused()).isEmpty();
    }

    /** Returns the first and the last thing of a form. */
    private static Set<Record> samples(Form form) {
        List<Record> all = THINGS.getOrDefault(form.type(), List.of());
        return IntStream.of(0, all.size() - 1).mapToObj(all::get).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private void compare(Record thing, Part part) {
        WrittenDossier written = WrittenDossier.of(WrittenDossier.written(thing));
        for (Object value : values(thing, part, true)) {
            compared++;
            boolean gone =
                    value.equals(List.of()) || value.equals(Known.notRecorded()) || value.equals(Optional.empty());
            WrittenDossier changed = gone ? without(written, part) : written.with("/" + part.name(), value);
            List<String> reading =
                    said(ThingReader.read(thing.getClass(), changed.input()).violations());
            List<String> making = said(refusal(thing, part, value));
            if (!reading.equals(making)) {
                differing.add("%s %s: reading says %s, making %s".formatted(part, value, reading, making));
            }
            if (!reading.isEmpty() || compared % 10 == 0) {
                note(part, value, changed.input());
            }
        }
    }

    private static WrittenDossier without(WrittenDossier written, Part part) {
        return written.with("/" + part.name(), null);
    }

    /** Records which limits and checks refuse the value, or check a reference in it. */
    private void note(Part part, Object value, Input input) {
        Object plain = Part.plain(value);
        for (Object item :
                plain instanceof List<?> list ? list : Stream.ofNullable(plain).toList()) {
            part.limits().stream()
                    .filter(limit -> limit.refusal(part.name(), item).isPresent())
                    .forEach(limit -> refusing.add(part + " " + limit.constraint()));
        }
        Parts parts =
                new PartsReader(new ProblemReport()).read(part.owner(), input, SourcePosition.root(input), Set.of());
        for (Consistency rule : Rules.of(part.owner())) {
            ProblemCollector problems = new ProblemCollector(parts, false, path -> Optional.empty());
            rule.check(parts, problems);
            if (!problems.list().isEmpty() || !problems.references().isEmpty()) {
                refusing.add(rule);
            }
        }
    }

    private Set<String> neverRefused() {
        Set<String> neverRefused = new TreeSet<>();
        for (Form form : forms()) {
            for (Part part : form.parts()) {
                for (Limit limit : part.limits()) {
                    String said = part + " " + limit.constraint();
                    if (!refusing.contains(said)) {
                        neverRefused.add(said);
                    }
                }
            }
            List<Consistency> rules = Rules.of(form);
            for (int i = 0; i < rules.size(); i++) {
                if (!refusing.contains(rules.get(i))) {
                    neverRefused.add(form + ", check " + i + " "
                            + rules.get(i).getClass().getSimpleName());
                }
            }
        }
        return neverRefused;
    }

    private static List<String> said(Violations violations) {
        return violations.stream()
                .map(problem -> "%s %s %s %s"
                        .formatted(
                                problem.code(),
                                problem.path(),
                                problem.message(Locale.FRENCH),
                                problem.message(Locale.ENGLISH)))
                .toList();
    }

    /** Returns why the builder or, if there is none, the constructor refuses a changed thing. */
    private static Violations refusal(Record thing, Part part, Object value) {
        try {
            make(thing, part, value);
            return Violations.NONE;
        } catch (Violations refused) {
            return refused;
        }
    }

    private static Record make(Record thing, Part part, Object value) {
        Form form = Form.of(thing);
        List<Object> values = new ArrayList<>();
        form.parts().forEach(each -> values.add(each == part ? value : each.of(thing)));
        return hasBuilder(form.type()) && !part.isIdentity() ? build(thing, part, values) : form.make(values);
    }

    private static boolean hasBuilder(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("toBuilder"));
    }

    private static Record build(Record thing, Part part, List<Object> values) {
        Class<? extends Record> type = thing.getClass();
        RecordComponent component = Stream.of(type.getRecordComponents())
                .filter(each -> each.getName().equals(part.name())
                        || (each.isAnnotationPresent(Flat.class) && each.getType() == part.declaredIn()))
                .findFirst()
                .orElseThrow();
        Object set = values.get(part.index());
        if (component.isAnnotationPresent(Flat.class)) {
            Form flat = Form.of(component.getType().asSubclass(Record.class));
            set = flat.make(flat.parts().stream()
                    .map(each -> values.get(part.beside(each.name()).index()))
                    .toList());
        }
        try {
            Object builder = type.getMethod("toBuilder").invoke(thing);
            boolean optional = component.getType() == Optional.class;
            Object given = optional ? ((Optional<?>) set).orElse(null) : set;
            Method setter = Stream.of(builder.getClass().getMethods())
                    .filter(method -> method.getName().equals(component.getName())
                            && (optional || method.getParameterTypes()[0] == component.getType()))
                    .findFirst()
                    .orElseThrow();
            return (Record) builder.getClass().getMethod("build").invoke(setter.invoke(builder, given));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(component.toString(), e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component.toString(), e);
        }
    }

    /** Returns values to try in a part of a thing, wrapped as the part holds them. */
    private static Set<Object> values(Record thing, Part part, boolean nested) {
        Set<Object> plain = new LinkedHashSet<>(part.holdsThings() ? List.of() : single(part));
        for (Part other : Form.of(thing).parts()) {
            if (other.held() == part.held() && !part.isIdentity()) {
                plain.addAll(other.items(thing));
            }
        }
        if (part.holdsThings()) {
            THINGS.getOrDefault(part.held(), List.of()).stream().limit(3).forEach(plain::add);
            if (nested && thing.getClass().isAnnotationPresent(Consistent.class)) {
                changed(thing, part).limit(NESTED).forEach(plain::add);
            }
        }
        Set<Object> values = new LinkedHashSet<>();
        for (Object each : plain) {
            if (part.isList()) {
                List<Object> more = new ArrayList<>(part.items(thing));
                more.add(each);
                values.add(part.wrapped(List.copyOf(more)));
                values.add(part.wrapped(List.of(each)));
                values.add(part.wrapped(List.of(each, each)));
            } else {
                values.add(part.wrapped(each));
            }
        }
        part.absent().ifPresent(values::add);
        if (part.isFact()) {
            values.add(part.isList() ? Known.of(List.of()) : Known.none());
        }
        return values;
    }

    /** Returns copies of the things in a part, each with one part changed. */
    private static Stream<Record> changed(Record thing, Part part) {
        return part.items(thing).stream()
                .limit(2)
                .map(Record.class::cast)
                .flatMap(inside -> part.form().parts().stream()
                        .flatMap(deeper -> values(inside, deeper, false).stream()
                                .flatMap(value -> {
                                    try {
                                        return Stream.of(make(inside, deeper, value));
                                    } catch (Violations refused) {
                                        return Stream.empty();
                                    }
                                })));
    }

    private static List<?> single(Part part) {
        Class<?> held = part.held();
        if (held == String.class) {
            return texts(part);
        }
        if (held == Integer.class) {
            return Stream.concat(NUMBERS.stream(), bounds(part)).toList();
        }
        if (held == BigDecimal.class) {
            return Stream.concat(NUMBERS.stream().map(BigDecimal::valueOf), Stream.of(new BigDecimal("1E+15")))
                    .toList();
        }
        if (held == Amount.class) {
            return Stream.of("-1", "0", "1", "1000000000000").map(Amount::euros).toList();
        }
        if (held == LocalDate.class) {
            return List.of(
                    LocalDate.of(1871, 3, 18),
                    LocalDate.of(1950, 1, 1),
                    DAY,
                    LocalDate.of(2190, 1, 1),
                    LocalDate.of(2200, 1, 1));
        }
        if (held == AccountClass.class) {
            return List.of(new AccountClass(64), new AccountClass(74));
        }
        return held == Boolean.class
                ? List.of(true, false)
                : held.isEnum() ? List.of(held.getEnumConstants()) : List.of();
    }

    private static List<String> texts(Part part) {
        List<String> texts = new ArrayList<>(List.of("", " ", "a", "%", "a?", "no way", "\u0007", "\u200B"));
        for (Limit limit : part.limits()) {
            if (limit.constraint() instanceof Size size) {
                texts.add("x".repeat(size.max() + 1));
            }
        }
        return texts;
    }

    private static Stream<Integer> bounds(Part part) {
        return part.limits().stream().map(Limit::constraint).map(FormRulesTest::beyond);
    }

    private static int beyond(Annotation bound) {
        return bound instanceof Min minimum
                ? Math.toIntExact(minimum.value() - 1)
                : Math.toIntExact(((Max) bound).value() + 1);
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void a_missing_component_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> FormRules.check(Population.class, null, 3))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("date");
    }

    @Test
    void a_component_too_few_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> FormRules.check(Population.class, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has 2 components, not 1");
    }

    @Test
    void a_changed_copy_still_has_one_thing_for_each_id() {
        Contract contract = SampleDossiers.grasse().contract();
        List<Party> twice = Stream.concat(contract.parties().stream(), contract.parties().stream())
                .toList();

        assertThatThrownBy(() -> contract.toBuilder().parties(twice).build())
                .isInstanceOfSatisfying(
                        Violations.class,
                        refused -> assertThat(refused.list())
                                .hasSize(contract.parties().size())
                                .allMatch(problem -> problem.code().equals("form.duplicate")));
    }
}
