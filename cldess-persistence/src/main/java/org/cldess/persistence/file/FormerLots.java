package org.cldess.persistence.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.money.Amount;
import org.cldess.reading.Input;

/**
 * The lots of files up to version 4, which had no id, and had their spending by year and contractor in place of
 * movements. Each amount becomes a payment of that year. A year of which only 0.00 € was recorded becomes a year whose
 * movements are complete. The id of a lot is that of its purchase with its number.
 */
final class FormerLots {
    private static final String AMOUNT = "amount";
    private static final String HOLDER = "holder";
    private static final String ID = "id";
    private static final String LOTS = "lots";
    private static final String SPENT = "spent";
    private static final String YEAR = "year";

    /** A payment of a lot, before it has its id. */
    private record Draft(String lot, CopiedInput item) {}

    private final List<Draft> drafts = new ArrayList<>();
    private final FreeIds ids = new FreeIds();

    /** Returns a purchase in its present form, and keeps the movements of its lots. */
    CopiedInput converted(CopiedInput purchase) {
        String id = purchase.textOf(ID).filter(FormerLots::isId).orElse("lot");
        return purchase.with(LOTS, lots -> {
            List<CopiedInput> present = new ArrayList<>();
            for (CopiedInput lot : lots.list()) {
                present.add(lot.kind() == Input.Kind.OBJECT ? lot(id + "-lot-" + (present.size() + 1), lot) : lot);
            }
            return lots.withItems(present);
        });
    }

    private static boolean isId(String text) {
        return text.matches("[a-z0-9-]{1,64}");
    }

    private CopiedInput lot(String wanted, CopiedInput lot) {
        List<CopiedInput.Entry> entries = new ArrayList<>();
        Optional<String> own = lot.textOf(ID);
        String id = own.orElseGet(() -> ids.next(wanted));
        own.ifPresentOrElse(
                ids::take,
                () -> entries.add(new CopiedInput.Entry(ID, lot.line(), lot.column(), CopiedInput.text(id, lot))));
        for (CopiedInput.Entry entry : lot.entries()) {
            if (entry.name().equals(SPENT) && entry.value().kind() == Input.Kind.LIST) {
                entries.addAll(completeYears(id, entry));
            } else {
                entries.add(entry);
            }
        }
        return lot.withEntries(entries);
    }

    /** Keeps the payments of a lot, and returns its complete years. */
    private List<CopiedInput.Entry> completeYears(String lot, CopiedInput.Entry spent) {
        Set<String> paid = new HashSet<>();
        Map<String, CopiedInput> zero = new LinkedHashMap<>();
        for (CopiedInput item : spent.value().list()) {
            if (isNothing(item)) {
                CopiedInput year = item.find(YEAR).orElseThrow();
                zero.putIfAbsent(year.text(), year);
            } else {
                item.find(YEAR).ifPresent(year -> paid.add(year.text()));
                drafts.add(new Draft(lot, item));
            }
        }
        zero.keySet().removeAll(paid);
        CopiedInput years = spent.value().withItems(List.copyOf(zero.values()));
        return zero.isEmpty()
                ? List.of()
                : List.of(new CopiedInput.Entry("completeYears", spent.line(), spent.column(), years));
    }

    /** Returns whether an item says that nothing was spent in a year, and nothing that cannot be read. */
    private static boolean isNothing(CopiedInput item) {
        return item.find(YEAR).filter(year -> year.kind() == Input.Kind.NUMBER).isPresent()
                && item.textOf(AMOUNT)
                        .filter(text -> Amount.refusal(text).isEmpty()
                                && Amount.parse(text).isZero())
                        .isPresent()
                && item.entries().stream()
                        .allMatch(entry -> Set.of(YEAR, HOLDER, AMOUNT).contains(entry.name()));
    }

    /**
     * Returns the movements of the file, and then the payments of the lots.
     *
     * @param others the other movements
     */
    List<CopiedInput> merged(List<CopiedInput> others) {
        FreeIds taken = new FreeIds();
        others.forEach(movement -> movement.textOf(ID).ifPresent(taken::take));
        List<CopiedInput> all = new ArrayList<>(others);
        for (Draft draft : drafts) {
            CopiedInput item = draft.item();
            if (item.kind() == Input.Kind.OBJECT) {
                List<CopiedInput.Entry> entries = new ArrayList<>();
                entries.add(entry(ID, taken.next(draft.lot() + "-paid"), item));
                entries.add(entry("kind", "paid", item));
                entries.add(entry("lot", draft.lot(), item));
                entries.addAll(item.entries());
                all.add(item.withEntries(entries));
            } else {
                all.add(item);
            }
        }
        return all;
    }

    private static CopiedInput.Entry entry(String name, String text, CopiedInput like) {
        return new CopiedInput.Entry(name, like.line(), like.column(), CopiedInput.text(text, like));
    }
}
