package org.cldess.persistence.database;

import java.lang.ref.SoftReference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.persistence.database.Revisions.Past;
import org.cldess.persistence.database.RowStore.Loaded;
import org.cldess.store.Stored;

/**
 * The dossiers that a store read or saved last, so that it need not read them again while their revision and digest are
 * the last ones in the database. The digest is that of everything in a dossier: whatever other programs saved, rolled
 * back or deleted since, a dossier with that digest is the same.
 *
 * <p>The dossiers used last are kept, up to a number of rows. The garbage collector may remove them all.
 */
final class RecentDossiers {
    /** The rows of fifty dossiers of the usual size, which take some 50 MB. */
    private static final int MAX_ROWS = 100_000;

    private final Map<DossierId, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final int maxRows;
    private int rows;

    RecentDossiers() {
        this(MAX_ROWS);
    }

    RecentDossiers(int maxRows) {
        this.maxRows = maxRows;
    }

    /**
     * A dossier as it is in the database.
     *
     * @param dossier the dossier
     * @param loaded its rows and its revision
     */
    record Recent(Dossier dossier, Loaded loaded) {
        Stored<Dossier> stored() {
            return new Stored<>(dossier, loaded.last().saved().revision());
        }

        /** Returns whether a revision contains this dossier. */
        boolean isOf(Past last) {
            Past past = loaded.last();
            return past.digest().isPresent()
                    && past.digest().equals(last.digest())
                    && past.saved().revision().equals(last.saved().revision());
        }
    }

    private record Entry(SoftReference<Recent> recent, int rows) {}

    /** Returns what is kept of a dossier. */
    synchronized Optional<Recent> find(DossierId id) {
        return Optional.ofNullable(entries.get(id))
                .flatMap(entry -> Optional.ofNullable(entry.recent().get()));
    }

    /** Keeps a dossier in place of what was kept of it, and forgets those that were not used for longest. */
    synchronized void keep(Recent recent) {
        DossierId id = recent.dossier().id();
        forget(id);
        Entry entry =
                new Entry(new SoftReference<>(recent), recent.loaded().rows().size());
        entries.put(id, entry);
        rows += entry.rows();
        Iterator<Entry> oldest = entries.values().iterator();
        while (rows > maxRows) {
            rows -= oldest.next().rows();
            oldest.remove();
        }
    }

    /** Forgets a dossier. */
    synchronized void forget(DossierId id) {
        Entry entry = entries.remove(id);
        rows -= entry == null ? 0 : entry.rows();
    }
}
