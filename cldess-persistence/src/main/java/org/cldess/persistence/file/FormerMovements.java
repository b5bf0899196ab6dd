package org.cldess.persistence.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.money.Amount;
import org.cldess.reading.Input;

/**
 * The movements of files up to version 2, in which each line of a plan had its own steps. Several requests, awards or
 * commitments of a resource replaced each other there, so the later ones become corrections; several of an expense were
 * several orders. A refusal after an award took back what was awarded; an award after that refusal adds what it awards
 * more than was left.
 */
final class FormerMovements {
    private static final Map<String, String> KINDS = Map.of(
            "asked", "requested",
            "spent", "paid");

    private final List<CopiedInput> movements = new ArrayList<>();
    private final FreeIds ids = new FreeIds();

    /** Returns the movements so far. */
    List<CopiedInput> all() {
        return List.copyOf(movements);
    }

    /** Adds the steps of a resource. */
    void fund(CopiedInput line, List<CopiedInput> steps) {
        Line funded = new Line(line);
        inOrder(steps).forEach(funded::add);
    }

    /** Adds the commitments and expenditures of an expense. */
    void spend(CopiedInput line, List<CopiedInput> steps) {
        for (CopiedInput step : inOrder(steps)) {
            if (amount(step).filter(Amount::isZero).isEmpty()) {
                boolean isOrder = status(step).equals("committed");
                Map<String, CopiedInput> fields = fields(step, line, "expense", isOrder ? "ordered" : kind(step));
                step.find("voucher").ifPresent(voucher -> fields.put("references", reference(voucher, isOrder)));
                movements.add(CopiedInput.object(fields, step));
            }
        }
    }

    private static CopiedInput reference(CopiedInput voucher, boolean isOrder) {
        if (voucher.kind() == Input.Kind.NOTHING) {
            return CopiedInput.list(List.of(), voucher.line(), voucher.column());
        }
        Map<String, CopiedInput> fields = new LinkedHashMap<>();
        fields.put("kind", CopiedInput.text(isOrder ? "purchase-order" : "invoice", voucher));
        fields.put("number", voucher);
        return CopiedInput.list(List.of(CopiedInput.object(fields, voucher)), voucher.line(), voucher.column());
    }

    private static List<CopiedInput> inOrder(List<CopiedInput> steps) {
        return steps.stream()
                .sorted(Comparator.comparing(step -> step.textOf("date").orElse("")))
                .toList();
    }

    private static String status(CopiedInput step) {
        return step.textOf("status").orElse("");
    }

    private static String kind(CopiedInput step) {
        return KINDS.getOrDefault(status(step), status(step));
    }

    private static Optional<Amount> amount(CopiedInput step) {
        return step.textOf("amount")
                .filter(text -> Amount.refusal(text).isEmpty())
                .map(Amount::parse);
    }

    private Map<String, CopiedInput> fields(CopiedInput step, CopiedInput line, String side, String kind) {
        Map<String, CopiedInput> fields = new LinkedHashMap<>();
        fields.put("id", CopiedInput.text(ids.next(line.text() + "-" + kind), step));
        fields.put("kind", CopiedInput.text(kind, step.find("status").orElse(step)));
        step.find("date").ifPresent(date -> fields.put("date", date));
        step.find("amount").ifPresent(amount -> fields.put("amount", amount));
        fields.put(side, CopiedInput.text(line.text(), step));
        step.find("reason").ifPresent(reason -> fields.put("reason", reason));
        return fields;
    }

    /** The steps of one resource so far. */
    private final class Line {
        private final CopiedInput id;

        /** The first movement of each kind whose steps replaced each other, with the amount that counts. */
        private final Map<String, CopiedInput> firsts = new LinkedHashMap<>();

        private final Map<String, Amount> counting = new LinkedHashMap<>();

        /** Whether a refusal took back an award. */
        private boolean isTakenBack;

        Line(CopiedInput id) {
            this.id = id;
        }

        void add(CopiedInput step) {
            Amount amount = amount(step).orElse(Amount.ZERO);
            switch (status(step)) {
                case "asked", "awarded", "committed" -> replace(step, amount);
                case "refused" -> refuse(step, amount);
                default -> {
                    if (amount(step).filter(Amount::isZero).isEmpty()) {
                        Map<String, CopiedInput> fields = fields(step, id, "resource", kind(step));
                        if (status(step).equals("returned")) {
                            fields.put("endsClaim", CopiedInput.truth(true, step));
                        }
                        movements.add(CopiedInput.object(fields, step));
                    }
                }
            }
        }

        private void replace(CopiedInput step, Amount amount) {
            String kind = kind(step);
            if (isTakenBack && kind.equals("awarded") && amount(step).isPresent()) {
                awardAgain(step, amount);
                return;
            }
            CopiedInput first = firsts.get(kind);
            if (first == null && amount(step).filter(Amount::isZero).isPresent()) {
                return;
            }
            Map<String, CopiedInput> fields = fields(step, id, "resource", kind);
            if (first != null) {
                Map<String, CopiedInput> correction = new LinkedHashMap<>();
                correction.put("of", first.find("id").orElseThrow());
                step.find("date").ifPresent(date -> correction.put("date", date));
                if (amount.isZero()) {
                    correction.put("cancels", CopiedInput.truth(true, step));
                    first.find("amount").ifPresent(same -> fields.put("amount", same));
                }
                first.find("date").ifPresent(date -> fields.put("date", date));
                fields.put("correction", CopiedInput.object(correction, step));
            }
            CopiedInput movement = CopiedInput.object(fields, step);
            firsts.putIfAbsent(kind, movement);
            counting.put(kind, amount);
            movements.add(movement);
        }

        /** Adds the difference between an award and what a refusal left of the award before. */
        private void awardAgain(CopiedInput step, Amount amount) {
            Amount left = awarded();
            if (amount.compareTo(left) > 0) {
                add(step, "awarded", amount.minus(left));
            } else if (amount.compareTo(left) < 0) {
                add(step, "withdrawn", left.minus(amount));
            }
            counting.put("awarded", amount);
        }

        /** Returns what counts as awarded: the award or, if there is none, the commitment. */
        private Amount awarded() {
            return counting.getOrDefault("awarded", counting.getOrDefault("committed", Amount.ZERO));
        }

        /** Adds a refusal: of what was requested beyond the award, or else of the award itself. */
        private void refuse(CopiedInput step, Amount amount) {
            Amount awarded = awarded();
            Amount rest = counting.getOrDefault("requested", Amount.ZERO).minus(awarded);
            if (amount.isZero() || awarded.isZero() || amount.compareTo(rest) <= 0) {
                if (!amount.isZero() || amount(step).isEmpty()) {
                    movements.add(CopiedInput.object(fields(step, id, "resource", "refused"), step));
                }
                return;
            }
            boolean isMore = amount.compareTo(awarded) > 0;
            add(step, "withdrawn", isMore ? awarded : amount);
            counting.put("awarded", isMore ? Amount.ZERO : awarded.minus(amount));
            isTakenBack = true;
            if (isMore) {
                add(step, "refused", amount.minus(awarded));
            }
        }

        private void add(CopiedInput step, String kind, Amount amount) {
            Map<String, CopiedInput> fields = fields(step, id, "resource", kind);
            fields.put(
                    "amount",
                    CopiedInput.text(amount.toString(), step.find("amount").orElse(step)));
            movements.add(CopiedInput.object(fields, step));
        }
    }
}
