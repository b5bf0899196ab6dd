package org.cldess.persistence.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cldess.dossier.DraftOrigin;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;

/**
 * Where the values of a file stand.
 *
 * @param root the whole
 * @param report what could not be taken over
 */
record Places(Spot root, ReadingReport report) implements DraftOrigin {
    @Override
    public List<Violation> reported() {
        return report.violations();
    }

    @Override
    public boolean isLost(String path) {
        Set<String> lost = report.lost();
        if (lost.isEmpty()) {
            return false;
        }
        String holder = path;
        while (!lost.contains(holder)) {
            int end = holder.lastIndexOf('/');
            if (end < 0) {
                return false;
            }
            holder = holder.substring(0, end);
        }
        return true;
    }

    @Override
    public Optional<Place> place(String path) {
        return Optional.of(root.nearest(Pointers.tokens(path)).place());
    }
}
