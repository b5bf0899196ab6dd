package org.cldess.said;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cldess.consistency.Unchecked;
import org.cldess.contract.ContractBuilder;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierBuilder;
import org.cldess.dossier.ReadDossier;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.formula.Formula;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.money.Amount;
import org.cldess.reading.Input;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.thing.Id;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;

/** Produces the violations of files in which every component of every record is wrong in the same way. */
final class Forms {
    private Forms() {}

    static void say(Said said) {
        WrittenDossier full = firsts(GeneratedDossiers.fullSheet(0));
        for (Function<Object, @Nullable Object> change : changes()) {
            said.addAll(problems(changed(full, change).input()));
        }
        said.addAll(problems(new Twice(full.input(), 1)));
        said.addAll(problems(twiceListed(full).input()));
        said.addAll(problems(new Twice(twiceListed(full).input(), 1)));
        said.addAll(problems(strange(full, "champ").input()));
        said.addAll(problems(strange(full, "titel").input()));
        List<Object> many = new ArrayList<>(IntStream.range(0, 20_000).boxed().toList());
        said.addAll(problems(full.with("/languages", many).input()));
        said.addAll(problems(full.with("/actions", many).input()));
        said.addAll(problems(full.with("/actions/0", Known.none()).input()));
        large(said);
        WrittenDossier whole = GeneratedDossiers.fullSheet(0);
        said.addAll(problems(twiceListed(whole).input()));
        said.addAll(problems(changed(whole, held -> held instanceof Id<?> ? "inconnu" : held)
                .input()));
        said.addAll(problems(
                changed(whole, held -> held instanceof Integer ? "trois" : held).input()));
    }

    /**
     * Produces the violations of a dossier that is too large: in one list, in all lists, in the number of its problems,
     * or in the inputs of its formulas.
     */
    private static void large(Said said) {
        WrittenDossier sample = WrittenDossier.sample();
        List<Map<String, Object>> wordy = IntStream.range(0, 101)
                .mapToObj(i -> Map.<String, Object>of(
                        "id",
                        "w-" + i,
                        "kind",
                        "group",
                        "name",
                        "Groupe",
                        "languages",
                        Collections.nCopies(1_000, "fr")))
                .toList();
        said.addAll(problems(sample.with("/actors", wordy).input()));
        said.addAll(
                wrong(SampleDossiers.grasse().contract().toBuilder().visas(Collections.nCopies(1_001, "Vu la loi"))));
        said.addAll(
                wrong(SampleDossiers.grasse().contract().toBuilder().visas(Collections.nCopies(101_000, "Vu la loi"))));
        said.addAll(problems(
                sample.with("/ties", Collections.nCopies(4_000, Map.of())).input()));
        List<Indicator> chain = IntStream.range(0, 20)
                .mapToObj(i -> Indicator.builder(
                                IndicatorId.of("c-" + i), "Calcul " + i, IndicatorKind.OUTCOME, "personnes")
                        .formula(Formula.parse(i == 0 ? "[etablissements] + 1" : "[c-%s] + 1".formatted(i - 1)))
                        .build())
                .toList();
        List<Object> indicators =
                new ArrayList<>((List<?>) sample.at("/indicators").orElseThrow());
        indicators.addAll(chain);
        said.addAll(problems(sample.with("/indicators", indicators).input()));
    }

    /** Returns the violations of a dossier with this contract. */
    private static List<Message> wrong(ContractBuilder contract) {
        DossierBuilder dossier = SampleDossiers.grasse().toBuilder();
        try {
            Dossier unused =
                    Unchecked.making(() -> dossier.contract(contract.build()).build());
            return List.of();
        } catch (Violations problems) {
            return problems.list().stream().map(Violation::message).toList();
        }
    }

    /** Returns the written dossier with only the first entry of each list. */
    private static WrittenDossier firsts(WrittenDossier written) {
        return WrittenDossier.of(firsts((Map<?, ?>) written.at("").orElseThrow()));
    }

    private static Map<String, @Nullable Object> firsts(Map<?, ?> thing) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        thing.forEach((name, held) -> copy.put(
                String.valueOf(name),
                held instanceof Map<?, ?> map
                        ? firsts(map)
                        : held instanceof List<?> list
                                ? list.stream()
                                        .limit(1)
                                        .map(item -> item instanceof Map<?, ?> map ? firsts(map) : item)
                                        .toList()
                                : held));
        return copy;
    }

    private static List<Message> problems(Input input) {
        return ReadDossier.of(input, List.of(), Set.of()).reading().violations().stream()
                .map(Violation::message)
                .toList();
    }

    /** Returns the replacements for a value. A replacement keeps the values of other types. */
    private static List<Function<Object, @Nullable Object>> changes() {
        return List.of(
                held -> null,
                held -> held instanceof String ? "" : held,
                held -> held instanceof String ? "  " : held,
                held -> held instanceof String ? "\u200B" : held,
                held -> held instanceof String ? "a\u0007b" : held,
                held -> held instanceof String ? "a".repeat(60_000) : held,
                held -> held instanceof String ? 12 : "n’importe quoi",
                held -> List.of(held),
                held -> Map.of(),
                held -> true,
                held -> held instanceof Integer ? -1 : held,
                held -> held instanceof Integer ? 0 : held,
                held -> held instanceof Integer ? 1_000_000 : held,
                held -> held instanceof Integer ? Long.toString(99_999_999_999L) : held,
                held -> held instanceof BigDecimal ? new BigDecimal("-1") : held,
                held -> held instanceof BigDecimal ? BigDecimal.ZERO : held,
                held -> held instanceof BigDecimal ? new BigDecimal("1234567890123.1234567") : held,
                held -> held instanceof BigDecimal ? new BigDecimal("1000001") : held,
                held -> held instanceof Amount ? Amount.euros("-5") : held,
                held -> held instanceof Amount ? Amount.euros("999999999999") : held,
                held -> held instanceof Amount ? "1,5,0" : held,
                held -> held instanceof LocalDate ? LocalDate.of(1812, 1, 1) : held,
                held -> held instanceof LocalDate ? LocalDate.of(2400, 1, 1) : held,
                held -> held instanceof Id<?> ? "inconnu" : held,
                held -> held instanceof Id<?> id ? id.value() + "x" : held,
                held -> held instanceof Id<?> ? "à refaire" : held);
    }

    /** Changes every value except the ids of the records themselves. */
    private static WrittenDossier changed(WrittenDossier written, Function<Object, @Nullable Object> change) {
        return WrittenDossier.of(map(written, (name, held) -> name.equals("id") ? held : change.apply(held)));
    }

    private interface Change {
        @Nullable
        Object apply(String name, Object held);
    }

    private static Map<String, @Nullable Object> map(WrittenDossier written, Change change) {
        return map((Map<?, ?>) written.at("").orElseThrow(), change);
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> thing, Change change) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        thing.forEach((name, held) ->
                copy.put(String.valueOf(name), held == null ? null : changed(String.valueOf(name), held, change)));
        return copy;
    }

    private static @Nullable Object changed(String name, Object held, Change change) {
        if (held instanceof Map<?, ?> thing) {
            return map(thing, change);
        }
        if (held instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(changed(name, item, change)));
            return copy;
        }
        return change.apply(name, held);
    }

    /** Repeats the first entry of every list. */
    private static WrittenDossier twiceListed(WrittenDossier written) {
        return WrittenDossier.of(twice((Map<?, ?>) written.at("").orElseThrow()));
    }

    private static Map<String, @Nullable Object> twice(Map<?, ?> thing) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        thing.forEach((name, held) -> copy.put(String.valueOf(name), twiceHeld(held)));
        return copy;
    }

    private static @Nullable Object twiceHeld(@Nullable Object held) {
        if (held instanceof Map<?, ?> map) {
            return twice(map);
        }
        if (held instanceof List<?> list && !list.isEmpty()) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(twiceHeld(item)));
            copy.add(twiceHeld(list.get(0)));
            return copy;
        }
        return held;
    }

    /** Adds a field to every record that does not belong to any. */
    private static WrittenDossier strange(WrittenDossier written, String name) {
        return WrittenDossier.of(strange((Map<?, ?>) written.at("").orElseThrow(), name));
    }

    private static Map<String, @Nullable Object> strange(Map<?, ?> thing, String added) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        thing.forEach((name, held) -> copy.put(
                String.valueOf(name),
                held instanceof Map<?, ?> map
                        ? strange(map, added)
                        : held instanceof List<?> list
                                ? list.stream()
                                        .map(item -> item instanceof Map<?, ?> map ? strange(map, added) : item)
                                        .toList()
                                : held));
        copy.put(added, "x");
        return copy;
    }

    /** An input in lines that has each field twice. */
    private record Twice(Input of, int line) implements Input {
        @Override
        public Kind kind() {
            return of.kind();
        }

        @Override
        public String text() {
            return of.text();
        }

        @Override
        public void fields(Collection<String> expected, Fields fields) {
            of.fields(expected, (name, line, column, value) -> {
                fields.field(name, line, 1, new Twice(value, this.line + 1));
                fields.field(name, line, 1, new Twice(value, this.line + 2));
            });
        }

        @Override
        public void items(Items items) {
            int[] next = {line};
            of.items(item -> items.item(new Twice(item, ++next[0])));
        }

        @Override
        public int column() {
            return 1;
        }
    }
}
