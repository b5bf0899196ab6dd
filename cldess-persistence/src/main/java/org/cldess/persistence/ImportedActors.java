package org.cldess.persistence;

/**
 * What an import of actors did. A line counts in exactly one of the last five numbers.
 *
 * @param dossiers the dossiers that were saved, each as one revision
 * @param added the lines whose actors were added
 * @param changed the lines that changed actors
 * @param unchanged the lines that say nothing new
 * @param rejected the lines that were rejected
 * @param skipped the lines of dossiers that an earlier run of the same import has saved
 */
public record ImportedActors(long dossiers, long added, long changed, long unchanged, long rejected, long skipped) {
    /** The result of an import of no lines. */
    public static final ImportedActors NONE = new ImportedActors(0, 0, 0, 0, 0, 0);

    /**
     * {@return the sums of these numbers and of others}
     *
     * @param others the others
     */
    public ImportedActors plus(ImportedActors others) {
        return new ImportedActors(
                dossiers + others.dossiers,
                added + others.added,
                changed + others.changed,
                unchanged + others.unchanged,
                rejected + others.rejected,
                skipped + others.skipped);
    }
}
