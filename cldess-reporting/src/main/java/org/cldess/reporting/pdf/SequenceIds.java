package org.cldess.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.fop.area.IDTracker;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.Resolvable;

/**
 * What the layout of one sequence finds out about ids: the pages that have them, and the pages that cite them. The
 * document learns it only if the layout is accepted.
 */
final class SequenceIds extends IDTracker {

    private final IDTracker document;
    private final List<Consumer<IDTracker>> found = new ArrayList<>();

    SequenceIds(IDTracker document) {
        this.document = document;
    }

    /** Reports everything to the document, in order. */
    void accept() {
        found.forEach(each -> each.accept(document));
        found.clear();
    }

    @Override
    public void associateIDWithPageViewport(String id, PageViewport page) {
        found.add(ids -> ids.associateIDWithPageViewport(id, page));
    }

    @Override
    public void signalPendingID(String id) {
        found.add(ids -> ids.signalPendingID(id));
    }

    @Override
    public void signalIDProcessed(String id) {
        found.add(ids -> ids.signalIDProcessed(id));
    }

    @Override
    public void tryIDResolution(PageViewport page) {
        found.add(ids -> ids.tryIDResolution(page));
    }

    @Override
    public void addUnresolvedIDRef(String id, Resolvable citing) {
        found.add(ids -> ids.addUnresolvedIDRef(id, citing));
    }

    @Override
    public boolean alreadyResolvedID(String id) {
        return document.alreadyResolvedID(id);
    }

    @Override
    public List<PageViewport> getPageViewportsContainingID(String id) {
        return document.getPageViewportsContainingID(id);
    }
}
