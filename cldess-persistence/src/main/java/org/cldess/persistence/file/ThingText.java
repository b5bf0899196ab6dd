package org.cldess.persistence.file;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.persistence.UnreadableFileException;
import org.cldess.reading.Input;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import tools.jackson.core.JsonParser;

/** The JSON of one thing on its own: the same fields as in the file of a dossier. */
public final class ThingText {
    /** All things that a dossier may contain. */
    private static final class Model {
        static final Set<Class<? extends Record>> THINGS = things(DossierParts.class);

        /** The same, and the records whose components are in the file as those of the thing that has them. */
        static final Set<Class<? extends Record>> RECORDS =
                THINGS.stream().map(Form::of).flatMap(Form::records).collect(Collectors.toUnmodifiableSet());
    }

    private ThingText() {}

    /** Checks whether dossiers contain things of a type, at any depth. */
    public static boolean isThing(Class<?> type) {
        return type.isRecord() && type.getName().startsWith("org.cldess.") && Model.RECORDS.contains(type);
    }

    /**
     * Checks that dossiers contain things of a type, at any depth.
     *
     * @throws IllegalArgumentException if not
     */
    public static void check(Class<? extends Record> type) {
        if (!isThing(type)) {
            throw new IllegalArgumentException(
                    "No dossier contains a %s. Give a record of the model, such as an action; for a whole dossier, use DossierFile."
                            .formatted(type.getName()));
        }
    }

    /** Checks whether the file’s schema defines things of a type. */
    static boolean isDefined(Class<?> type) {
        return Model.THINGS.contains(type);
    }

    /** Returns the types of the things in a thing, at any depth, in the order of the file. */
    static Set<Class<? extends Record>> things(Class<? extends Record> type) {
        Set<Class<? extends Record>> found = new LinkedHashSet<>();
        gather(Form.of(type), found);
        return Collections.unmodifiableSet(found);
    }

    private static void gather(Form form, Set<Class<? extends Record>> found) {
        form.parts().stream().filter(Part::holdsThings).map(Part::form).forEach(inside -> {
            if (found.add(inside.type())) {
                gather(inside, found);
            }
        });
    }

    /**
     * Reads the text of a thing.
     *
     * @return the fields, with their lines
     * @throws Violations if the text is empty, not JSON, or not an object
     */
    public static Input input(String text) {
        CopiedInput input = whole(text);
        if (input.kind() != Input.Kind.OBJECT) {
            throw Violations.of(Violation.error("form.type", "", Texts.WORDS.message("thing.not-an-object"))
                    .at(Place.inText(input.line(), input.column())));
        }
        return input;
    }

    /**
     * Reads a text that must be JSON.
     *
     * @throws Violations if it is not
     */
    static CopiedInput whole(String text) {
        if (text.isBlank()) {
            throw Violations.of(Violation.error("empty", "", Texts.WORDS.message("thing.empty")));
        }
        SourceText source = new SourceText(Texts.WORDS.message("file.nameless"), text, "");
        try {
            JsonCheck.check(source);
        } catch (UnreadableFileException e) {
            throw refused(e);
        }
        try (JsonParser parser = Json.parse(text)) {
            parser.nextToken();
            return CopiedInput.of(new JsonInput(parser));
        }
    }

    private static Violations refused(UnreadableFileException e) {
        Place place = e.place().orElseThrow();
        String line = Integer.toString(place.line().orElseThrow());
        Violation problem = Violation.error(
                e.code(),
                "",
                Texts.WORDS.message("thing." + e.code(), line, place.column().orElseThrow()));
        return Violations.of(problem.at(place));
    }
}
