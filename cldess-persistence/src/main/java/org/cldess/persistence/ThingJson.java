package org.cldess.persistence;

import org.cldess.dossier.ThingReader;
import org.cldess.persistence.file.DossierWriter;
import org.cldess.persistence.file.ThingSchema;
import org.cldess.persistence.file.ThingText;
import org.cldess.reading.Input;
import org.cldess.validation.Reading;
import org.cldess.validation.Violations;

/**
 * The JSON of one thing of a dossier, such as an action, for programs that exchange single things. A thing has the same
 * fields as in the file of its dossier ({@link DossierFile}): a fact that is known to be none is {@code null}, and a
 * fact that is not recorded has no key.
 *
 * <pre>{@code
 * String body = ThingJson.write(action);
 * Reading<Action> reading = ThingJson.read(Action.class, body);
 * }</pre>
 *
 * <p>A thing that belongs to a dossier is read by the dossier, which also checks what the thing cites, and changes an
 * existing thing in the fields that the text has; {@code null} erases an optional value:
 *
 * <pre>{@code
 * Reading<Action> added = dossier.read(Action.class, ThingJson.input(body));
 * Reading<Action> edited = dossier.read(action, ThingJson.input(body));
 * }</pre>
 *
 * <p>Everything of the thing is written. For an audience, take the thing from {@code dossier.seenBy(audience)}.
 */
public final class ThingJson {
    private ThingJson() {}

    /**
     * Writes a thing.
     *
     * @param thing a record of the model
     * @return the JSON, the same for equal things: with an indent of two spaces, LF, and no newline at the end
     * @throws IllegalArgumentException if no dossier contains things of its type
     */
    public static String write(Record thing) {
        ThingText.check(thing.getClass());
        return DossierWriter.text(thing);
    }

    /**
     * Reads a thing on its own. What it cites is not checked.
     *
     * @param type the type of the thing, a record of the model
     * @param text the JSON
     * @param <T> the type of the thing
     * @return the thing, or every problem at once, each with the JSON Pointer to its field and its line and column. A
     *     text that cannot be read at all has one problem with the code {@code empty}, {@code not-json},
     *     {@code truncated} (the end is missing) or {@code too-deep} (nested too deeply), or {@code form.type} if it is
     *     not an object
     * @throws IllegalArgumentException if no dossier contains things of this type
     */
    public static <T extends Record> Reading<T> read(Class<T> type, String text) {
        ThingText.check(type);
        try {
            return ThingReader.read(type, ThingText.input(text));
        } catch (Violations e) {
            return Reading.failed(e);
        }
    }

    /**
     * Returns the fields of a JSON object, for {@link org.cldess.dossier.Dossier#read}.
     *
     * @param text the JSON
     * @return the fields, each with its line and column
     * @throws Violations if the text cannot be read at all, with the codes of {@link #read}
     */
    public static Input input(String text) {
        return ThingText.input(text);
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the things of a type, as they are written. It contains the definitions
     * of the things in such a thing, and needs no other file.
     *
     * @param type the type of the thing, a record of the model
     * @return the schema
     * @throws IllegalArgumentException if no dossier contains things of this type, or only their fields in other
     *     things, as those of a kind of contract
     */
    public static String schema(Class<? extends Record> type) {
        ThingText.check(type);
        return ThingSchema.of(type);
    }
}
