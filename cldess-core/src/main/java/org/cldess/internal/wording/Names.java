package org.cldess.internal.wording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.component.NamePart;
import org.cldess.component.WrittenAsScalar;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.language.Localizable;
import org.cldess.language.Typography;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;
import org.jspecify.annotations.Nullable;

/** The names of the things in a file, by their ids. */
final class Names {
    private final Map<Object, Record> things = new HashMap<>();

    Names(Record root) {
        gather(root);
    }

    private void gather(Record thing) {
        if (thing instanceof Identified<?> identified) {
            things.putIfAbsent(identified.id(), thing);
        }
        for (Part part : Form.of(thing).parts()) {
            if (part.holdsThings()) {
                part.items(thing).forEach(item -> gather((Record) item));
            }
        }
    }

    /**
     * Returns the name of the thing that an id cites; the id itself if nothing has that id or the thing has no name.
     */
    String cited(Id<?> id) {
        return Optional.ofNullable(things.get(id)).flatMap(this::name).orElse(id.value());
    }

    /** Returns words for a thing without a name: the names of the things that it cites or, without any, its id. */
    Optional<String> ids(Record thing) {
        String cited = Form.of(thing).parts().stream()
                .filter(part -> !part.isIdentity())
                .map(part -> part.plain(thing))
                .filter(Id.class::isInstance)
                .map(id -> cited((Id<?>) id))
                .collect(Collectors.joining(", "));
        return cited.isEmpty() && thing instanceof Identified<?> identified
                ? Optional.of(identified.id().toString())
                : Optional.of(cited).filter(words -> !words.isEmpty());
    }

    /** Returns the name that people use for a thing. */
    Optional<String> name(Record thing) {
        String name = Stream.concat(said(thing, NamePart.As.NAME), said(thing, NamePart.As.LONG_NAME))
                .collect(Collectors.joining(" "));
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        said(thing, NamePart.As.OWNER).reduce(name, (named, owner) -> named + " (" + owner + ")"));
    }

    /**
     * Returns what names a thing and has words in each language: a choice, such as the stage of a procedure, a day,
     * such as that of a renewal, or the field that an own value is of.
     */
    Optional<Localizable> localized(Record thing) {
        List<Part> naming = parts(thing, NamePart.As.NAME).toList();
        if (naming.size() != 1) {
            return Optional.empty();
        }
        Object value = naming.get(0).plain(thing);
        if (value instanceof Id<?> id && things.get(id) instanceof Localizable cited) {
            return Optional.of(cited);
        }
        if (value instanceof LocalDate day) {
            return Optional.of(locale -> Typography.date(day, locale));
        }
        return value instanceof Localizable said && isChoice(said) ? Optional.of(said) : Optional.empty();
    }

    private static boolean isChoice(Localizable value) {
        WrittenAsScalar written = value.getClass().getAnnotation(WrittenAsScalar.class);
        return value instanceof Enum<?> || (written != null && !written.quoted());
    }

    /** Returns the title of a thing that is identified by its number. */
    static Optional<String> title(Record thing) {
        return parts(thing, NamePart.As.TITLE)
                .map(part -> text(part.plain(thing)))
                .filter(text -> !text.isBlank())
                .map(Typography::excerpt)
                .findFirst();
    }

    private Stream<String> said(Record thing, NamePart.As as) {
        List<Part> naming = parts(thing, as).toList();
        return naming.stream()
                .map(part -> said(part.plain(thing), naming.size() > 1))
                .filter(text -> !text.isBlank());
    }

    /** Quotes a name of one part if it is a text; the names of a person are not quoted. */
    private String said(@Nullable Object value, boolean several) {
        if (value instanceof Id<?> id) {
            return cited(id);
        }
        String text = text(value);
        return several || value instanceof Integer || text.isBlank() ? text : Typography.excerpt(text);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Stream<Part> parts(Record thing, NamePart.As as) {
        return Form.of(thing).parts().stream()
                .filter(part -> part.find(NamePart.class)
                        .filter(named -> named.value() == as)
                        .isPresent());
    }
}
