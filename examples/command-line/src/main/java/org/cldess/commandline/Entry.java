package org.cldess.commandline;

import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.validation.Answer;

/**
 * What a command enters in a dossier.
 *
 * @param act asks for it; it may be asked several times
 * @param alike the things of the dossier that say the same already
 */
record Entry(Function<Acts, Answer<Dossier>> act, Stream<?> alike) {
    /** Returns an entry that is never in the dossier already. */
    static Entry of(Function<Acts, Answer<Dossier>> act) {
        return new Entry(act, Stream.empty());
    }
}
