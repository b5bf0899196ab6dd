package org.cldess.persistence.file;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.cldess.form.Scalar;
import org.cldess.language.Localizable;
import org.cldess.rule.Finding;
import org.cldess.rule.Parameter;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/** Writes problems and findings as JSON: their components, with sentences in one language and empty ones left out. */
final class ProblemWriter {
    private final Output out;
    private final Locale locale;

    ProblemWriter(Locale locale) {
        this(new Output(), locale);
    }

    /** Creates a writer of problems inside another text. */
    ProblemWriter(Output out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    /** Returns the JSON of problems, of a finding or of a sentence. */
    String text(Object value) {
        if (value instanceof Violations problems) {
            out.list(problems.list(), this::problem);
        } else if (value instanceof Violation problem) {
            problem(problem);
        } else if (value instanceof Finding finding) {
            finding(finding);
        } else {
            out.text(((Localizable) value).say(locale));
        }
        return out.finishText();
    }

    void problem(Violation problem) {
        out.object(() -> {
            field("severity", problem.severity());
            field("code", problem.code());
            field("path", problem.path());
            field("message", problem.message(locale));
            problem.place().ifPresent(place -> {
                out.name("place");
                place(place);
            });
        });
    }

    private void place(Place place) {
        out.object(() -> {
            place.file().ifPresent(file -> field("file", file));
            place.line().ifPresent(line -> {
                out.name("line");
                out.number(line);
            });
            place.row().ifPresent(row -> {
                out.name("row");
                out.number(row);
            });
            place.column().ifPresent(column -> field("column", column));
        });
    }

    private void finding(Finding finding) {
        out.object(() -> {
            field("rule", finding.code());
            field("outcome", finding.outcome());
            field("severity", finding.severity());
            field("path", finding.path());
            finding.keyDate().ifPresent(day -> field("keyDate", day));
            list("parameters", finding.parameters(), this::parameter);
            list("missing", finding.missing(), out::text);
            field("message", finding.message(locale));
        });
    }

    private void parameter(Parameter parameter) {
        out.object(() -> {
            field("name", parameter.name());
            field("value", parameter.value());
            field("unit", parameter.unit());
            parameter.from().ifPresent(day -> field("from", day));
            parameter.until().ifPresent(day -> field("until", day));
            out.name("confirmed");
            out.bool(parameter.confirmed());
        });
    }

    private <T> void list(String name, List<T> items, Consumer<T> each) {
        if (!items.isEmpty()) {
            out.name(name);
            out.list(items, each);
        }
    }

    private void field(String name, Object value) {
        out.name(name);
        out.text(Scalar.text(value));
    }
}
