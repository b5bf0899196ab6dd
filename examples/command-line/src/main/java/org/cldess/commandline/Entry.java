package org.cldess.commandline;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.language.Message;
import org.cldess.validation.Answer;

/**
 * What a command enters in a dossier.
 *
 * @param act asks for it; it may be asked several times
 * @param alike the things of the dossier that say the same already
 * @param standing returns more sentences to be shown with the changes, about the changed dossier
 */
record Entry(Function<Acts, Answer<Dossier>> act, Stream<?> alike, Function<Dossier, List<Message>> standing) {
    /** Creates an entry of which only the changes are shown. */
    Entry(Function<Acts, Answer<Dossier>> act, Stream<?> alike) {
        this(act, alike, after -> List.of());
    }

    /** Returns an entry that is never in the dossier already. */
    static Entry of(Function<Acts, Answer<Dossier>> act) {
        return new Entry(act, Stream.empty());
    }

    /** Returns this entry, with which more is shown than the changes. */
    Entry telling(Function<Dossier, List<Message>> told) {
        return new Entry(act, alike, told);
    }
}
