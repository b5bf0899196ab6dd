package org.cldess.benchmarks.rulebook.beans;

import static org.cldess.benchmarks.rulebook.beans.Reports.fail;
import static org.cldess.benchmarks.rulebook.beans.Reports.said;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Map;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.deliberation.PublicationMode;
import org.jspecify.annotations.Nullable;

/** The checks of what authorises the signature of a public party. */
final class SignatureChecks {
    private SignatureChecks() {}

    /** Validates rule CTR-01. */
    public static final class ForAuthorised
            implements ConstraintValidator<ContractConstraints.Authorised, SignatureBean> {
        @Override
        public boolean isValid(@Nullable SignatureBean signature, ConstraintValidatorContext context) {
            return signature == null || isOutOfScope(signature) || isAuthorised(signature, context);
        }
    }

    /** Validates rule CTR-02. */
    public static final class ForEnforceable
            implements ConstraintValidator<ContractConstraints.Enforceable, SignatureBean> {
        @Override
        public boolean isValid(@Nullable SignatureBean signature, ConstraintValidatorContext context) {
            return signature == null || isOutOfScope(signature) || isEnforceable(signature, context);
        }
    }

    /** Validates rule CTR-16. */
    public static final class ForAmendmentAuthorised
            implements ConstraintValidator<ContractConstraints.AmendmentAuthorised, SignatureBean> {
        @Override
        public boolean isValid(@Nullable SignatureBean signature, ConstraintValidatorContext context) {
            return signature == null
                    || isOutOfScope(signature)
                    || (isAuthorised(signature, context) && isEnforceable(signature, context));
        }
    }

    private static boolean isOutOfScope(SignatureBean signature) {
        PublicBodyKind body = signature.party().actor().publicBody();
        return body == null || body == PublicBodyKind.STATE;
    }

    private static @Nullable DeliberationBean cited(SignatureBean signature) {
        return signature.deliberation() != null ? signature.deliberation() : signature.delegation();
    }

    private static boolean isAuthorised(SignatureBean signature, ConstraintValidatorContext context) {
        DeliberationBean first = cited(signature);
        String name = signature.party().actor().name();
        if (first == null) {
            return fail(context, "{signature.unauthorised}", Map.of("party", name, "day", said(signature.date())));
        }
        if (authorises(signature.deliberation(), signature) || authorises(signature.delegation(), signature)) {
            return true;
        }
        if (first.assembly().id().equals(signature.party().actor().id())) {
            return fail(
                    context,
                    "{signature.early}",
                    Map.of(
                            "party", name,
                            "day", said(signature.date()),
                            "act", first.subject(),
                            "decided", said(first.date())));
        }
        return fail(
                context,
                "{signature.assembly}",
                Map.of("party", name, "day", said(signature.date()), "act", first.subject()));
    }

    private static boolean authorises(@Nullable DeliberationBean act, SignatureBean signature) {
        return act != null
                && act.assembly().id().equals(signature.party().actor().id())
                && !act.date().isAfter(signature.date());
    }

    private static boolean isEnforceable(SignatureBean signature, ConstraintValidatorContext context) {
        DeliberationBean act = cited(signature);
        if (act == null) {
            return true;
        }
        boolean sent = isInTime(act.transmitted(), "transmission", act, signature, context);
        boolean shown = isInTime(act.published(), "publication", act, signature, context);
        boolean paper = act.published() != null
                && act.publicationMode() != PublicationMode.ELECTRONIC
                && DeliberationChecks.hasToPublishOnline(signature.party().actor(), act.date());
        if (paper) {
            fail(context, "{publication.paper}", Map.of("act", act.subject(), "decided", said(act.date())));
        }
        return sent && shown && !paper;
    }

    private static boolean isInTime(
            @Nullable LocalDate done,
            String step,
            DeliberationBean act,
            SignatureBean signature,
            ConstraintValidatorContext context) {
        if (done == null) {
            return fail(context, "{" + step + ".none}", Map.of("act", act.subject(), "signed", said(signature.date())));
        }
        if (done.isAfter(signature.date())) {
            return fail(
                    context,
                    "{" + step + ".late}",
                    Map.of("act", act.subject(), "day", said(done), "signed", said(signature.date())));
        }
        return !done.isBefore(act.date())
                || fail(
                        context,
                        "{" + step + ".early}",
                        Map.of("act", act.subject(), "day", said(done), "decided", said(act.date())));
    }
}
