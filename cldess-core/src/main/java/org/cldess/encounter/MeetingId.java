package org.cldess.encounter;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link Meeting} inside its dossier.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("meeting")
public record MeetingId(String value) implements Id<MeetingId> {
    /** Checks the form. */
    public MeetingId {
        IdForm.check("a meeting", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static MeetingId of(String value) {
        return new MeetingId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
