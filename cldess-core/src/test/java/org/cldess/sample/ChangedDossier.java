package org.cldess.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cldess.component.Before;
import org.cldess.consistency.Parts;
import org.cldess.consistency.PartsReader;
import org.cldess.consistency.ProblemReport;
import org.cldess.consistency.SourcePosition;
import org.cldess.consistency.Unchecked;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.form.Scalar;
import org.cldess.known.Known;
import org.cldess.reading.Input;
import org.jspecify.annotations.Nullable;

/**
 * A dossier of which single values are replaced, and nothing else is read or checked again. An item of a list is
 * addressed by its id or its index; {@code -} appends items to a list. A new value is a value of the model, or what a
 * file says: a text, a whole number, a truth value, a map or a list of them; null stands for not applicable.
 */
public final class ChangedDossier {
    private static final Pattern SLASH = Pattern.compile("/");
    private static final String APPENDED = "-";

    private final DossierParts parts;

    private ChangedDossier(DossierParts parts) {
        this.parts = parts;
    }

    /** Returns the dossier, so far unchanged. */
    public static ChangedDossier of(Dossier dossier) {
        return new ChangedDossier(dossier.parts());
    }

    /** Returns the contents of a dossier file. */
    public static ChangedDossier of(String json) {
        Map<String, @Nullable Object> fields = JsonText.object(json);
        fields.keySet().retainAll(Form.of(DossierParts.class).names());
        return of(WrittenDossier.of(fields).dossier());
    }

    /** Returns a copy with another value at a place. */
    public ChangedDossier with(String place, @Nullable Object value) {
        return place.endsWith("/" + APPENDED)
                ? with(place.substring(0, place.length() - 2), new Appended((List<?>) Objects.requireNonNull(value)))
                : with(place, new Stated(value));
    }

    /** Returns a copy without the value at a place, which is then not recorded, or without the item of a list. */
    public ChangedDossier without(String place) {
        return with(place, new Removed());
    }

    private ChangedDossier with(String place, Change change) {
        List<String> path = SLASH.splitAsStream(place).skip(1).toList();
        return new ChangedDossier(Unchecked.changing(
                () -> Dossier.of((DossierParts) changed(parts, path, change)).parts()));
    }

    /** A change of a part, or of an item of its list. */
    private interface Change {
        Object changed(Record thing, Part part);

        void change(List<Object> items, int index, Part part);
    }

    private record Stated(@Nullable Object value) implements Change {
        @Override
        public Object changed(Record thing, Part part) {
            return value == null ? part.nothing(Before.NONE) : part.wrapped(part(part, value));
        }

        @Override
        public void change(List<Object> items, int index, Part part) {
            items.set(index, item(part, Objects.requireNonNull(value)));
        }
    }

    private record Appended(List<?> more) implements Change {
        @Override
        public Object changed(Record thing, Part part) {
            List<Object> longer = new ArrayList<>(part.items(thing));
            more.forEach(item -> longer.add(item(part, item)));
            return part.wrapped(List.copyOf(longer));
        }

        @Override
        public void change(List<Object> items, int index, Part part) {
            throw new IllegalArgumentException(part + " is a list in no list.");
        }
    }

    private record Removed() implements Change {
        @Override
        public Object changed(Record thing, Part part) {
            return part.nothing(Before.NOT_RECORDED);
        }

        @Override
        public void change(List<Object> items, int index, Part part) {
            items.remove(index);
        }
    }

    private static Record changed(Record thing, List<String> path, Change change) {
        Form form = Form.of(thing);
        Part part = form.get(path.get(0));
        Object[] values = form.values(thing);
        values[part.index()] = path.size() == 1 ? change.changed(thing, part) : inside(thing, part, path, change);
        return form.make(List.of(values));
    }

    private static Object inside(Record thing, Part part, List<String> path, Change change) {
        if (!part.isList()) {
            Record held = (Record) Objects.requireNonNull(part.plain(thing));
            return part.wrapped(changed(held, path.subList(1, path.size()), change));
        }
        List<Object> items = new ArrayList<>(part.items(thing));
        int index = index(items, path.get(1));
        if (path.size() == 2) {
            change.change(items, index, part);
        } else {
            items.set(index, changed((Record) items.get(index), path.subList(2, path.size()), change));
        }
        return part.wrapped(List.copyOf(items));
    }

    /** Returns a value of the model for a value of a part, or for its whole list. */
    private static Object part(Part part, Object value) {
        return value instanceof List<?> list
                ? list.stream().map(item -> item(part, item)).toList()
                : item(part, value);
    }

    private static Object item(Part part, Object value) {
        if (part.held().isInstance(value)) {
            return value;
        }
        return part.holdsThings() ? read(part.form(), value) : scalar(part, value);
    }

    private static Object scalar(Part part, Object value) {
        return part.scalar().read(Scalar.text(value)).orElseThrow();
    }

    private static Object read(Form form, Object fields) {
        ProblemReport report = new ProblemReport();
        Input input = WrittenDossier.input(fields);
        Parts read = new PartsReader(report).read(form, input, SourcePosition.root(input), Set.of());
        if (!report.violations().isEmpty()) {
            throw new IllegalArgumentException(report.violations().toString());
        }
        return read.make();
    }

    /** Returns the JSON Pointer of a place, with indexes instead of ids. */
    public String pointer(String place) {
        StringBuilder pointer = new StringBuilder();
        Object holder = parts;
        for (String token : SLASH.splitAsStream(place).skip(1).toList()) {
            if (holder instanceof List<?> list) {
                int index = index(list, token);
                pointer.append('/').append(index);
                holder = list.get(index);
            } else {
                pointer.append('/').append(token);
                holder = holder instanceof Record ? inside(holder, token) : holder;
            }
        }
        return pointer.toString();
    }

    private static Object inside(Object holder, String token) {
        Record thing = (Record) holder;
        Object held = Form.of(thing).get(token).plain(thing);
        return held == null ? Known.none() : held;
    }

    /** Returns the value at a place, if there is one. */
    public Optional<Object> at(String place) {
        Object holder = parts;
        for (String token : SLASH.splitAsStream(place).skip(1).toList()) {
            if (holder instanceof List<?> list) {
                holder = list.get(index(list, token));
            } else if (holder instanceof Record) {
                holder = inside(holder, token);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(holder).filter(held -> !(held instanceof Known<?>));
    }

    private static int index(List<?> list, String token) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Record thing
                    && id(thing).filter(token::equals).isPresent()) {
                return i;
            }
        }
        return Integer.parseInt(token);
    }

    private static Optional<String> id(Record thing) {
        return Form.of(thing).identity().map(part -> Scalar.text(part.of(thing)));
    }

    /** Returns the dossier, whose values are not checked. */
    public Dossier dossier() {
        return Unchecked.changing(() -> Dossier.of(parts));
    }

    /** Returns the dossier, which must be valid. */
    public Dossier checked() {
        return Dossier.of(parts);
    }
}
