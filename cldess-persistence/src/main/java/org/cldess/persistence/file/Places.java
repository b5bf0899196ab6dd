package org.cldess.persistence.file;

import java.util.Optional;
import java.util.Set;
import org.cldess.dossier.DraftOrigin;
import org.cldess.validation.Place;

/**
 * Where the values of a file stand.
 *
 * @param root the whole
 * @param lost the pointers of what the draft lacks
 */
record Places(Spot root, Set<String> lost) implements DraftOrigin {
    @Override
    public boolean isLost(String path) {
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
