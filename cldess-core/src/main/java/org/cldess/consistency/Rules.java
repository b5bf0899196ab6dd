package org.cldess.consistency;

import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.component.constraint.AboveZero;
import org.cldess.component.constraint.ChangedFrom;
import org.cldess.component.constraint.Distinct;
import org.cldess.component.constraint.NotBefore;
import org.cldess.component.constraint.NotNegative;
import org.cldess.component.constraint.OtherThan;
import org.cldess.component.constraint.Year;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.money.Amount;
import org.jspecify.annotations.Nullable;

/** The checks of a form: those of its components, in their order, and those of its record. */
final class Rules {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private static final ClassValue<List<Consistency>> RULES = new ClassValue<>() {
        @Override
        protected List<Consistency> computeValue(Class<?> type) {
            return found(Form.of(type.asSubclass(Record.class)));
        }
    };

    private Rules() {}

    static List<Consistency> of(Form form) {
        return RULES.get(form.type());
    }

    private static List<Consistency> found(Form form) {
        List<Consistency> rules = new ArrayList<>();
        form.parts().forEach(part -> said(part).forEach(rules::add));
        form.records()
                .map(type -> type.getAnnotation(Consistent.class))
                .filter(Objects::nonNull)
                .forEach(said -> rules.add(made(said.value())));
        return List.copyOf(rules);
    }

    private static Consistency made(Class<? extends Consistency> type) {
        try {
            Constructor<? extends Consistency> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The rules %s could not be made.".formatted(type.getName()), e);
        }
    }

    /** Returns the checks that the annotations of a component declare. */
    private static Stream<Consistency> said(Part part) {
        return Stream.of(
                        part.find(NotBefore.class).map(said -> notBefore(part.beside(said.value()), part)),
                        part.find(Distinct.class).map(said -> distinct(part, said)),
                        part.find(Year.class).map(said -> year(part)),
                        part.find(NotNegative.class).map(said -> notNegative(part, said.value())),
                        part.find(AboveZero.class).map(said -> aboveZero(part, said)),
                        part.find(OtherThan.class).map(said -> other(part.beside(said.value()), part, said.as())),
                        part.find(ChangedFrom.class).map(said -> changed(part.beside(said.value()), part)))
                .flatMap(Optional::stream);
    }

    private static Consistency notBefore(Part first, Part last) {
        return (thing, problems) -> {
            if (thing.slot(first) instanceof LocalDate start
                    && thing.slot(last) instanceof LocalDate end
                    && end.isBefore(start)) {
                problems.add("form.period", thing.at(last), Texts.WORDS.message("form.period", end, start));
            }
        };
    }

    private static Consistency distinct(Part part, Distinct said) {
        return (thing, problems) -> {
            Set<String> met = new HashSet<>();
            List<@Nullable Object> items = thing.list(part);
            for (int i = 0; i < items.size(); i++) {
                Optional<String> key = key(items.get(i), said);
                if (key.isPresent() && !met.add(key.get())) {
                    Pointer item = thing.at(part).at(i);
                    problems.addRepeated(said.at().isEmpty() ? item : item.at(said.at()), key.get(), part.name());
                }
            }
        };
    }

    private static Optional<String> key(@Nullable Object item, Distinct said) {
        if (!(item instanceof Parts thing)) {
            return Parts.textOf(item);
        }
        List<String> texts = Stream.of(said.value())
                .flatMap(name -> thing.text(thing.form().get(name)).stream())
                .toList();
        return texts.size() == said.value().length ? Optional.of(String.join(said.between(), texts)) : Optional.empty();
    }

    private static Consistency year(Part part) {
        return (thing, problems) -> {
            year(thing.slot(part), thing.at(part), problems);
            List<@Nullable Object> items = thing.list(part);
            for (int i = 0; i < items.size(); i++) {
                year(items.get(i), thing.at(part).at(i), problems);
            }
        };
    }

    private static void year(@Nullable Object value, Pointer at, ProblemCollector problems) {
        if (value instanceof Integer year && (year < EARLIEST_YEAR || year > LATEST_YEAR)) {
            problems.add(
                    "form.year",
                    at,
                    Texts.WORDS.message(
                            "form.year",
                            year.toString(),
                            Integer.toString(EARLIEST_YEAR),
                            Integer.toString(LATEST_YEAR)));
        }
    }

    private static Consistency notNegative(Part part, String what) {
        return (thing, problems) -> {
            if (thing.slot(part) instanceof Amount amount && amount.isNegative()) {
                problems.add("form.amount", thing.at(part), Texts.WORDS.message("form.amount." + what, amount));
            }
        };
    }

    private static Consistency aboveZero(Part part, AboveZero said) {
        return (thing, problems) -> {
            Object held = thing.slot(part);
            if (held instanceof Amount amount && (amount.isZero() || amount.isNegative())) {
                problems.add("form.amount", thing.at(part), Texts.WORDS.message("form.amount." + said.value(), amount));
            } else if (held instanceof BigDecimal number) {
                Pointer at = thing.at(part);
                BigDecimal maximum = BigDecimal.valueOf(said.most());
                if (number.signum() <= 0) {
                    problems.add("form.range", at, Texts.WORDS.message("form." + said.value(), number));
                } else if (number.compareTo(maximum) > 0) {
                    problems.add(
                            "form.range", at, Texts.WORDS.message("form." + said.value() + ".most", number, maximum));
                }
            }
        };
    }

    private static Consistency other(Part first, Part second, String what) {
        return (thing, problems) -> {
            Optional<String> id = Parts.textOf(thing.slot(second));
            if (id.isPresent() && id.equals(Parts.textOf(thing.slot(first)))) {
                problems.add("form.self", thing.at(second), Texts.WORDS.message("form.self." + what, id.get()));
            }
        };
    }

    private static Consistency changed(Part before, Part after) {
        return (thing, problems) -> {
            Object stood = thing.slot(before);
            if (stood != null && Parts.isSame(stood, thing.slot(after))) {
                problems.add("form.unchanged", thing.at(after), Texts.WORDS.message("form.unchanged"));
            }
        };
    }
}
