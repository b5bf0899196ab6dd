package org.cldess.persistence.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.money.Amount;
import org.cldess.reading.Input;

/**
 * The movements of grants of files up to version 3, in which a grant had its own amounts. An amount that the lines of
 * the grant say too, of the same kind and day, is one movement, that of the lines; the rest stays. A commitment had no
 * day there, and counted from the decision.
 */
final class FormerGrants {
    private static final String AMOUNT = "amount";
    private static final String COMPLETE = "completeUntil";
    private static final String DATE = "date";
    private static final String DECISION = "decision";
    private static final String GRANT = "grant";
    private static final String INSTALMENTS = "instalments";
    private static final String KIND = "kind";
    private static final String REASON = "reason";

    /** A movement of a grant, before it has its id. */
    private record Draft(String grant, List<String> lines, String kind, Map<String, CopiedInput> fields) {
        Optional<String> day() {
            return Optional.ofNullable(fields.get(DATE)).map(CopiedInput::text);
        }

        Optional<Amount> amount() {
            return Optional.ofNullable(fields.get(AMOUNT)).flatMap(FormerGrants::read);
        }

        /** Returns whether a movement of a line may be the same; of a commitment, no day was known. */
        boolean isOf(CopiedInput movement) {
            return movement.textOf("resource").filter(lines::contains).isPresent()
                    && movement.textOf(KIND).filter(kind::equals).isPresent()
                    && (kind.equals("committed") || movement.textOf(DATE).equals(day()));
        }
    }

    private final List<Draft> drafts = new ArrayList<>();

    /**
     * Returns a grant in its present form, and keeps its movements.
     *
     * @param grant the grant in its former form
     * @param asOf the day of the file, if it has one
     */
    CopiedInput converted(CopiedInput grant, Optional<CopiedInput> asOf) {
        if (grant.kind() != Input.Kind.OBJECT) {
            return grant;
        }
        new Amounts(grant).add();
        List<CopiedInput.Entry> entries = new ArrayList<>();
        for (CopiedInput.Entry entry : grant.entries()) {
            switch (entry.name()) {
                case "committed", "recoveries" -> {}
                case "request" -> entries.add(with(entry, value -> without(value, AMOUNT)));
                case DECISION -> entries.add(with(entry, value -> without(value, "awarded")));
                case INSTALMENTS ->
                    entries.add(with(entry, value -> items(value, item -> without(item, "paid", "amountPaid"))));
                default -> entries.add(entry);
            }
        }
        asOf.filter(unused -> isComplete(grant))
                .ifPresent(day -> entries.add(new CopiedInput.Entry(COMPLETE, grant.line(), grant.column(), day)));
        return new CopiedInput(grant.kind(), grant.text(), entries, grant.list(), grant.line(), grant.column());
    }

    private static CopiedInput.Entry with(CopiedInput.Entry entry, UnaryOperator<CopiedInput> change) {
        return new CopiedInput.Entry(entry.name(), entry.line(), entry.column(), change.apply(entry.value()));
    }

    private static CopiedInput without(CopiedInput value, String... names) {
        return new CopiedInput(
                value.kind(),
                value.text(),
                value.entries().stream()
                        .filter(entry -> !List.of(names).contains(entry.name()))
                        .toList(),
                value.list(),
                value.line(),
                value.column());
    }

    private static CopiedInput items(CopiedInput value, UnaryOperator<CopiedInput> change) {
        return new CopiedInput(
                value.kind(),
                value.text(),
                value.entries(),
                value.list().stream().map(change).toList(),
                value.line(),
                value.column());
    }

    /** Returns whether a grant says what was committed and paid, or that nothing was awarded. */
    private static boolean isComplete(CopiedInput grant) {
        boolean isRefused = grant.find(DECISION)
                .flatMap(decision -> decision.find("awarded"))
                .filter(FormerGrants::isNothing)
                .isPresent();
        Optional<CopiedInput> instalments = grant.find(INSTALMENTS);
        boolean isPaidOrNot = instalments.filter(FormerGrants::isNothing).isPresent()
                || instalments
                        .filter(list -> list.kind() == Input.Kind.LIST)
                        .filter(list -> list.list().stream()
                                .allMatch(part -> part.find("paid").isPresent()
                                        && part.find("amountPaid").isPresent()))
                        .isPresent();
        return isRefused || (isPaidOrNot && grant.find("committed").isPresent());
    }

    private static boolean isNothing(CopiedInput value) {
        return value.kind() == Input.Kind.NOTHING
                || read(value).filter(Amount::isZero).isPresent();
    }

    private static Optional<Amount> read(CopiedInput value) {
        return Optional.of(value)
                .filter(given -> given.kind() == Input.Kind.TEXT
                        && Amount.refusal(given.text()).isEmpty())
                .map(given -> Amount.parse(given.text()));
    }

    /** The amounts of one grant. */
    private final class Amounts {
        private final CopiedInput grant;
        private final String id;
        private final List<String> lines;
        private final Optional<CopiedInput> decided;

        Amounts(CopiedInput grant) {
            this.grant = grant;
            this.id = grant.textOf("id").orElse("");
            this.lines = grant.find("resources").stream()
                    .flatMap(list -> list.list().stream())
                    .map(CopiedInput::text)
                    .toList();
            this.decided = grant.find(DECISION).flatMap(decision -> decision.find(DATE));
        }

        void add() {
            grant.find("request")
                    .ifPresent(request -> add("requested", request.find(AMOUNT), request.find(DATE), request));
            grant.find(DECISION).ifPresent(decision -> add("awarded", decision.find("awarded"), decided, decision));
            add("committed", grant.find("committed"), decided, grant);
            items(INSTALMENTS).forEach(part -> add("paid", part.find("amountPaid"), part.find("paid"), part));
            items("recoveries").forEach(recovery -> {
                add("withdrawn", recovery.find(AMOUNT), recovery.find(DATE), recovery);
                recovery.find("repaid")
                        .filter(day -> day.kind() != Input.Kind.NOTHING)
                        .ifPresent(day -> add("returned", recovery.find(AMOUNT), Optional.of(day), recovery));
            });
        }

        private Stream<CopiedInput> items(String list) {
            return grant.find(list).stream().flatMap(value -> value.list().stream());
        }

        private void add(String kind, Optional<CopiedInput> amount, Optional<CopiedInput> day, CopiedInput from) {
            Optional<CopiedInput> known = day.filter(value -> value.kind() != Input.Kind.NOTHING);
            boolean isUnsized = kind.equals("paid") && known.isPresent() && amount.isEmpty();
            if (!isUnsized && amount.filter(value -> !isNothing(value)).isEmpty()) {
                return;
            }
            Map<String, CopiedInput> fields = new LinkedHashMap<>();
            fields.put(KIND, CopiedInput.text(kind, from));
            known.ifPresent(value -> fields.put(DATE, value));
            year(kind).filter(unused -> known.isEmpty()).ifPresent(year -> fields.put("year", year));
            amount.ifPresent(value -> fields.put(AMOUNT, value));
            fields.put(GRANT, CopiedInput.text(id, from));
            if (kind.equals("returned")) {
                fields.put("endsClaim", CopiedInput.truth(false, from));
            }
            from.find(REASON).ifPresent(reason -> fields.put(REASON, reason));
            drafts.add(new Draft(id, lines, kind, fields));
        }

        /** Returns the accounting year of an award without a day. */
        private Optional<CopiedInput> year(String kind) {
            return grant.find("accountingYear")
                    .filter(unused -> kind.equals("awarded") || kind.equals("committed"))
                    .flatMap(year -> year.find("yearEnd"))
                    .filter(end -> end.kind() == Input.Kind.TEXT && end.text().matches("\\d{4}-.{1,10}"))
                    .map(end -> new CopiedInput(
                            Input.Kind.NUMBER,
                            end.text().substring(0, 4),
                            List.of(),
                            List.of(),
                            end.line(),
                            end.column()));
        }
    }

    /**
     * Returns the movements of the lines, and those of the grants that the lines do not have.
     *
     * @param ofLines the movements of lines and expenses
     */
    List<CopiedInput> merged(List<CopiedInput> ofLines) {
        FreeIds ids = new FreeIds();
        ofLines.forEach(movement -> movement.textOf("id").ifPresent(ids::take));
        Set<String> corrected = new HashSet<>();
        ofLines.forEach(movement ->
                movement.find("correction").flatMap(made -> made.textOf("of")).ifPresent(corrected::add));
        List<CopiedInput> counting = ofLines.stream()
                .filter(movement ->
                        movement.textOf("id").filter(corrected::contains).isEmpty())
                .toList();
        List<CopiedInput> all = new ArrayList<>(ofLines);
        for (Draft draft : drafts) {
            boolean isEndedByLines = draft.kind().equals("withdrawn") && endsClaim(draft, counting);
            if (!isSaidByLines(draft, counting) && !isEndedByLines) {
                Map<String, CopiedInput> fields = new LinkedHashMap<>();
                CopiedInput like = Objects.requireNonNull(draft.fields().get(KIND));
                fields.put("id", CopiedInput.text(ids.next(draft.grant() + "-" + draft.kind()), like));
                fields.putAll(draft.fields());
                all.add(CopiedInput.object(fields, like));
            }
        }
        return all;
    }

    private static boolean isSaidByLines(Draft draft, List<CopiedInput> counting) {
        List<Amount> same = counting.stream()
                .filter(draft::isOf)
                .flatMap(movement -> movement.find(AMOUNT).flatMap(FormerGrants::read).stream())
                .toList();
        return !same.isEmpty()
                && draft.amount().filter(Amount.sum(same)::equals).isPresent();
    }

    /** Returns whether a line gave the same amount back for good, so that it is withdrawn by that. */
    private static boolean endsClaim(Draft withdrawn, List<CopiedInput> counting) {
        return counting.stream()
                .filter(movement -> movement.textOf("resource")
                                .filter(withdrawn.lines()::contains)
                                .isPresent()
                        && movement.textOf(KIND).filter("returned"::equals).isPresent()
                        && movement.find("endsClaim")
                                .filter(claim -> claim.text().equals("true"))
                                .isPresent())
                .flatMap(movement -> movement.find(AMOUNT).flatMap(FormerGrants::read).stream())
                .anyMatch(amount -> withdrawn.amount().filter(amount::equals).isPresent());
    }
}
