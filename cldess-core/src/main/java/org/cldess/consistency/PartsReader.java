package org.cldess.consistency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.form.Scalar;
import org.cldess.language.Message;
import org.cldess.language.Nearest;
import org.cldess.language.Typography;
import org.cldess.reading.Input;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a form from input; reports everything else and continues. Input that does not fit the form is
 * skipped and not kept.
 */
public final class PartsReader {
    private static final int MAX_WRONG = 1_000;

    private final ProblemReport report;
    private int entries;

    /** Creates a reader that reports what does not fit. */
    public PartsReader(ProblemReport report) {
        this.report = report;
    }

    /**
     * Reads a thing.
     *
     * @param form the form of the thing
     * @param input the input, an object
     * @param spot the position of the thing in the source
     * @param passedOver the names of fields that are not parts and that other code handles
     */
    public Parts read(Form form, Input input, SourcePosition spot, Set<String> passedOver) {
        return read(form, input, spot, Pointer.ROOT, passedOver);
    }

    private Parts read(Form form, Input input, SourcePosition spot, Pointer pointer, Set<String> passedOver) {
        Parts parts = Parts.empty(form, pointer);
        Set<String> seen = new HashSet<>();
        List<String> meant = new ArrayList<>();
        input.fields(form.names(), (name, line, column, value) -> {
            Part part = form.find(name).orElse(null);
            if (part == null && !passedOver.contains(name)) {
                unknown(name, form, input, spot, spot.beside(name, line, column))
                        .ifPresent(meant::add);
            } else if (!seen.add(name)) {
                report.add(
                        "form.duplicate-key",
                        spot.beside(name, line, column),
                        Texts.WORDS.message("reading.twice", name));
            } else if (part != null) {
                single(part, value).forEach(one -> field(parts, part, one, spot.add(name, one)));
            }
        });
        meant.stream().filter(name -> !seen.contains(name)).forEach(name -> parts.lose(form.get(name)));
        return parts;
    }

    /** Reports a field that the form does not have, and returns the name that was probably meant. */
    private Optional<String> unknown(String name, Form form, Input input, SourcePosition object, SourcePosition field) {
        if (report.isFull()) {
            return Optional.empty();
        }
        Optional<String> near = Nearest.of(name, form.names());
        Message wayOut = near.map(other -> Texts.WORDS.message("reading.meant", other))
                .orElseGet(() -> Texts.WORDS.message("reading.fields", String.join(", ", form.names())));
        String shown = Typography.excerpt(name);
        String key = "reading.unknown-field";
        Message message = object.pointer().isEmpty()
                ? Texts.WORDS.message(key + ".root", shown, wayOut)
                : input.isTyped()
                        ? Texts.WORDS.message(key + ".form", shown, object.field(), wayOut)
                        : Texts.WORDS.message(key, shown, object.pointer(), wayOut);
        report.add("form.unknown-field", field, message);
        return near;
    }

    private void field(Parts parts, Part part, Input value, SourcePosition spot) {
        if (value.kind() == Input.Kind.NOTHING) {
            if (part.isFact() && !part.isList()) {
                parts.putNone(part);
            } else {
                reportNull(part.isList() ? "reading.null.list" : "reading.null", value, spot);
                parts.lose(part);
            }
            return;
        }
        Pointer at = parts.at(part);
        Object held = part.isList() ? list(parts, part, value, spot, at) : value(part, value, spot, at);
        if (held == null) {
            parts.lose(part);
        } else {
            parts.put(part, held);
        }
    }

    private @Nullable Object list(Parts parts, Part part, Input value, SourcePosition spot, Pointer at) {
        List<@Nullable Object> list = new ArrayList<>();
        if (value.kind() != Input.Kind.LIST) {
            if (!value.isTyped()) {
                return wrongType(value, spot, Texts.WORDS.message("expected.list"));
            }
            list.add(value(part, value, spot.add(0, value), at.at(0)));
            return list;
        }
        int longest = part.holdsThings() ? Bounds.MAX_ENTRIES : Bounds.MAX_PLAIN_LIST;
        int[] wrong = {0};
        value.items(item -> {
            if (list.size() < longest && wrong[0] < MAX_WRONG && entries < Bounds.MAX_ENTRIES) {
                entries++;
                int index = list.size();
                Object entry = item(part, item, spot.add(index, item), at.at(index));
                wrong[0] += entry == null || entry instanceof Parts.Senseless ? 1 : 0;
                list.add(entry);
            } else if (!parts.isLost(part)) {
                report.add("form.size", spot, Texts.WORDS.message("reading.long", spot.pointer()));
                parts.lose(part);
            }
        });
        return list;
    }

    private @Nullable Object item(Part part, Input item, SourcePosition spot, Pointer at) {
        if (item.kind() == Input.Kind.NOTHING) {
            reportNull("reading.null", item, spot);
            return null;
        }
        return value(part, item, spot, at);
    }

    private @Nullable Object value(Part part, Input value, SourcePosition spot, Pointer at) {
        if (part.holdsThings()) {
            return value.kind() == Input.Kind.OBJECT
                    ? read(part.form(), value, spot, at, Set.of())
                    : wrongType(
                            value,
                            spot,
                            Texts.WORDS.message(value.isTyped() ? "expected.object.form" : "expected.object"));
        }
        Scalar scalar = part.scalar();
        return isWrittenAs(scalar.kind(), value)
                ? scalar(scalar, value, spot)
                : wrongType(value, spot, scalar.expected(value.isTyped()));
    }

    /**
     * Returns the values of a single field: the value itself, or, as in request parameters, those of a list with at
     * most one item.
     */
    private static List<Input> single(Part part, Input written) {
        if (part.isList() || !written.isTyped() || written.kind() != Input.Kind.LIST) {
            return List.of(written);
        }
        List<Input> items = new ArrayList<>();
        written.items(items::add);
        return items.size() <= 1 ? items : List.of(written);
    }

    private static boolean isWrittenAs(Scalar.Kind kind, Input value) {
        return switch (kind) {
            case TEXT -> value.kind() == Input.Kind.TEXT || (value.isTyped() && value.kind() == Input.Kind.NUMBER);
            case NUMBER -> value.kind() == Input.Kind.NUMBER || (value.isTyped() && value.kind() == Input.Kind.TEXT);
            case TRUTH -> value.kind() == Input.Kind.TRUTH || (value.isTyped() && value.kind() == Input.Kind.TEXT);
        };
    }

    private Object scalar(Scalar scalar, Input value, SourcePosition spot) {
        String text = value.text();
        return scalar.read(text).orElseGet(() -> {
            report.add(scalar.code(), spot, scalar.refusal(text, spot.field()));
            return Parts.senseless(text);
        });
    }

    private void reportNull(String key, Input value, SourcePosition spot) {
        Message message = value.isTyped()
                ? Texts.WORDS.message("reading.null.form", spot.field())
                : Texts.WORDS.message(key, spot.pointer());
        report.add("form.null", spot, message);
    }

    private @Nullable Object wrongType(Input value, SourcePosition spot, Message expected) {
        Message message = value.isTyped()
                ? Texts.WORDS.message("reading.type.form", spot.field(), expected, found(value))
                : Texts.WORDS.message("reading.type", spot.pointer(), expected, found(value));
        report.add("form.type", spot, message);
        return null;
    }

    private static Message found(Input value) {
        return switch (value.kind()) {
            case OBJECT -> Texts.WORDS.message("found.object");
            case LIST -> Texts.WORDS.message("found.list");
            case TEXT -> Texts.WORDS.message("found.text", Typography.excerpt(value.text()));
            default -> Texts.WORDS.message("found.bare", Typography.excerpt(value.text()));
        };
    }
}
