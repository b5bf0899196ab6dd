package org.cldess.benchmarks.rulebook.beans;

import static org.cldess.benchmarks.rulebook.beans.Reports.fail;
import static org.cldess.benchmarks.rulebook.beans.Reports.said;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cldess.money.Amount;
import org.jspecify.annotations.Nullable;

/** The checks of a contract’s amendments. */
final class AmendmentChecks {
    private AmendmentChecks() {}

    /** Validates rule CTR-21. */
    public static final class ForAmendmentSignedInTime
            implements ConstraintValidator<ContractConstraints.AmendmentSignedInTime, ContractBean> {
        @Override
        public boolean isValid(@Nullable ContractBean contract, ConstraintValidatorContext context) {
            boolean valid = true;
            List<ContractBean.AmendmentBean> all = contract == null ? List.of() : contract.amendments();
            LocalDate today = Reports.today(context);
            for (int i = 0; i < all.size(); i++) {
                ContractBean.AmendmentBean amendment = all.get(i);
                LocalDate signed = Objects.requireNonNull(contract).signedOn(amendment, today);
                String effective = said(amendment.effective());
                if (signed != null && signed.isAfter(amendment.effective())) {
                    valid = fail(
                            context,
                            "{amendment.effect.early}",
                            Map.of("number", amendment.number(), "effective", effective, "signed", said(signed)),
                            "amendments",
                            i);
                }
            }
            return valid;
        }
    }

    /** Validates rule CTR-15. */
    public static final class ForAmendedInOrder
            implements ConstraintValidator<ContractConstraints.AmendedInOrder, ContractBean> {
        @Override
        public boolean isValid(@Nullable ContractBean contract, ConstraintValidatorContext context) {
            boolean valid = true;
            LocalDate signed = contract == null ? null : contract.signedOn();
            for (int i = 0; contract != null && i < contract.amendments().size(); i++) {
                valid &= new Order(contract, contract.amendments().get(i), signed, context, i).isKept();
            }
            return valid;
        }
    }

    /** All checks of one amendment. */
    private static final class Order {
        private final ContractBean contract;
        private final ContractBean.AmendmentBean amendment;
        private final @Nullable LocalDate contractSigned;
        private final ConstraintValidatorContext context;
        private final int index;
        private boolean valid = true;

        Order(
                ContractBean contract,
                ContractBean.AmendmentBean amendment,
                @Nullable LocalDate contractSigned,
                ConstraintValidatorContext context,
                int index) {
            this.contract = contract;
            this.amendment = amendment;
            this.contractSigned = contractSigned;
            this.context = context;
            this.index = index;
        }

        boolean isKept() {
            number();
            dates();
            unsigned();
            signatories();
            amendment.articles().forEach(this::article);
            amendment.envelopes().forEach(this::envelope);
            territory();
            return valid;
        }

        private void report(String template, Map<String, ?> parameters) {
            valid = fail(context, template, parameters, "amendments", index);
        }

        private void number() {
            boolean before = amendment.number() == 1;
            for (ContractBean.AmendmentBean other : contract.amendments()) {
                if (!other.id().equals(amendment.id()) && other.number() == amendment.number()) {
                    report("{amendment.number.twice}", Map.of("number", amendment.number()));
                }
                before |= other.number() == amendment.number() - 1;
            }
            if (!before) {
                report(
                        "{amendment.number.gap}",
                        Map.of("number", amendment.number(), "before", amendment.number() - 1));
            }
        }

        /** After the amendment has taken effect, no signature may be missing. */
        private void unsigned() {
            LocalDate today = Reports.today(context);
            if (!amendment.effective().isAfter(today) && contract.signedOn(amendment, today) == null) {
                report(
                        "{amendment.effect.unsigned}",
                        Map.of(
                                "number", amendment.number(),
                                "effective", said(amendment.effective()),
                                "parties", missing(contract, amendment, today)));
            }
        }

        private static String missing(ContractBean contract, ContractBean.AmendmentBean amendment, LocalDate today) {
            return String.join(
                    ", ",
                    contract.parties().stream()
                            .filter(party -> contract.mustSign(party)
                                    && contract.firstSignature(amendment, party, today) == null)
                            .map(party -> party.actor().name())
                            .toList());
        }

        private void dates() {
            LocalDate end = contract.end();
            if (contractSigned == null) {
                report("{amendment.contract.unsigned}", Map.of("number", amendment.number()));
            }
            if (amendment.effective().isAfter(end)) {
                report(
                        "{amendment.effect.late}",
                        Map.of(
                                "number", amendment.number(),
                                "effective", said(amendment.effective()),
                                "end", said(end)));
            }
            Set<LocalDate> days = new HashSet<>();
            for (SignatureBean signature : amendment.signatures()) {
                LocalDate day = signature.date();
                if (days.add(day) && contractSigned != null && day.isBefore(contractSigned)) {
                    report(
                            "{amendment.early}",
                            Map.of(
                                    "number", amendment.number(),
                                    "day", said(day),
                                    "signed", said(contractSigned)));
                }
                if (day.isAfter(end)) {
                    report(
                            "{amendment.late}",
                            Map.of("number", amendment.number(), "day", said(day), "end", said(end)));
                }
            }
        }

        private void signatories() {
            for (SignatureBean signature : amendment.signatures()) {
                PartyBean party = signature.party();
                String name = party.actor().name();
                if (!contract.mustSign(party.original())) {
                    report("{amendment.stranger}", Map.of("number", amendment.number(), "party", name));
                } else if (!party.maySign(signature.date())) {
                    report(
                            "{amendment.role}",
                            Map.of("number", amendment.number(), "party", name, "day", said(signature.date())));
                }
            }
        }

        /**
         * Compares the previous text of an article with the last earlier signed amendment that changed it, or with the
         * contract.
         */
        private void article(ContractBean.ArticleChangeBean change) {
            String title = null;
            String text = null;
            for (ContractBean.ArticleBean article : contract.articles()) {
                if (article.id().equals(change.article())) {
                    title = article.title();
                    text = article.text();
                }
            }
            int last = 0;
            for (ContractBean.AmendmentBean earlier : contract.amendments()) {
                for (ContractBean.ArticleChangeBean made : earlier.articles()) {
                    if (made.article().equals(change.article()) && counts(earlier, last)) {
                        last = earlier.number();
                        title = made.titleAfter();
                        text = made.textAfter();
                    }
                }
            }
            if (!change.titleBefore().equals(title) || !change.textBefore().equals(text)) {
                report(
                        "{amendment.before.article}",
                        Map.of(
                                "number", amendment.number(),
                                "article", change.article(),
                                "said", change.textBefore(),
                                "stood", text == null ? "rien" : text));
            }
        }

        private void envelope(ContractBean.EnvelopeChangeBean change) {
            Amount amount = null;
            for (ContractBean.EnvelopeBean envelope : contract.envelopes()) {
                if (envelope.year() == change.year() && envelope.funder().equals(change.funder())) {
                    amount = envelope.amount();
                }
            }
            int last = 0;
            for (ContractBean.AmendmentBean earlier : contract.amendments()) {
                for (ContractBean.EnvelopeChangeBean made : earlier.envelopes()) {
                    if (made.year() == change.year()
                            && made.funder().equals(change.funder())
                            && counts(earlier, last)) {
                        last = earlier.number();
                        amount = made.after();
                    }
                }
            }
            if (!change.before().equals(amount)) {
                report(
                        "{amendment.before.envelope}",
                        Map.of(
                                "number", amendment.number(),
                                "funder", change.funder(),
                                "year", change.year(),
                                "said", change.before(),
                                "stood", amount == null ? "rien" : amount));
            }
        }

        private boolean counts(ContractBean.AmendmentBean earlier, int last) {
            return earlier.number() < amendment.number()
                    && earlier.number() > last
                    && contract.signedOn(earlier, LocalDate.MAX) != null;
        }

        private void territory() {
            if (amendment.communesAdded().isEmpty()
                    && amendment.communesRemoved().isEmpty()) {
                return;
            }
            Set<String> communes = new HashSet<>(contract.territory());
            for (ContractBean.AmendmentBean earlier : contract.amendments()) {
                if (counts(earlier, 0)) {
                    communes.addAll(earlier.communesAdded());
                    earlier.communesRemoved().forEach(communes::remove);
                }
            }
            for (String commune : amendment.communesAdded()) {
                if (communes.contains(commune)) {
                    report("{amendment.commune.present}", Map.of("number", amendment.number(), "commune", commune));
                }
            }
            for (String commune : amendment.communesRemoved()) {
                if (!communes.contains(commune)) {
                    report("{amendment.commune.missing}", Map.of("number", amendment.number(), "commune", commune));
                }
            }
        }
    }
}
