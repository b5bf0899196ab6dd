package org.cldess.dossier;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.cldess.language.Message;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/**
 * The refusal to save a dossier that is based on an outdated revision. Every implementation of {@link Dossiers} returns
 * it.
 */
public final class StaleRevision {
    /** The code of the refusal. */
    public static final String CODE = "stale";

    private StaleRevision() {}

    /**
     * Returns the refusal.
     *
     * @param id the dossier
     * @param stored the stored revision, or {@link Revision#NONE}
     * @param change the change that made the stored revision, if there is one
     * @return the refusal, with the code {@code stale}
     */
    public static Answer<Revision> refusal(DossierId id, Revision stored, Optional<Change> change) {
        Message message = change.map(last -> Texts.WORDS.message(
                        "stale",
                        id.value(),
                        Long.toString(stored.number()),
                        last.author(),
                        last.at().atOffset(ZoneOffset.UTC).toLocalDate(),
                        String.format(Locale.ROOT, "%tR", last.at().atOffset(ZoneOffset.UTC))))
                .orElseGet(() -> Texts.WORDS.message("stale.unknown", id.value()));
        return Answer.refused(Violations.of(Violation.error(CODE, "", message)));
    }
}
