package org.cldess.benchmarks.rulebook.beans;

import static org.cldess.benchmarks.rulebook.beans.Reports.fail;
import static org.cldess.benchmarks.rulebook.beans.Reports.said;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Map;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.deliberation.Ballot;
import org.cldess.deliberation.PublicationMode;
import org.cldess.deliberation.Sitting;
import org.jspecify.annotations.Nullable;

/** The checks of a deliberation. */
final class DeliberationChecks {
    private static final LocalDate ONLINE_SINCE = LocalDate.of(2022, 7, 1);
    private static final int ONLINE_FROM = 3500;
    private static final LocalDate SCHEME_SINCE = LocalDate.of(2016, 1, 1);

    private DeliberationChecks() {}

    /** Checks whether a body must publish its decisions of a day in electronic form; false if a fact is unknown. */
    static boolean hasToPublishOnline(ActorBean body, LocalDate day) {
        PublicBodyKind kind = body.publicBody();
        if (kind == null || day.isBefore(ONLINE_SINCE)) {
            return false;
        }
        return switch (kind) {
            case REGION, DEPARTEMENT -> true;
            case EPCI -> body.epciKind() != null && body.epciKind().hasOwnTax();
            case COMMUNE -> isLarge(body.populationOn(day));
            case STATE, OTHER -> false;
        };
    }

    private static boolean isLarge(@Nullable Integer inhabitants) {
        return inhabitants != null && inhabitants >= ONLINE_FROM;
    }

    /** Validates rule CTR-03. */
    public static final class ForPublishedOnline
            implements ConstraintValidator<ContractConstraints.PublishedOnline, DeliberationBean> {
        @Override
        public boolean isValid(@Nullable DeliberationBean act, ConstraintValidatorContext context) {
            if (act == null
                    || act.published() == null
                    || act.publicationMode() == PublicationMode.ELECTRONIC
                    || act.publicationMode() == null
                    || !hasToPublishOnline(act.assembly(), act.date())) {
                return true;
            }
            return fail(context, "{publication.paper}", Map.of("act", act.subject(), "decided", said(act.date())));
        }
    }

    /** Validates rule CTR-04. */
    public static final class ForVotesAddUp
            implements ConstraintValidator<ContractConstraints.VotesAddUp, DeliberationBean> {
        @Override
        public boolean isValid(@Nullable DeliberationBean act, ConstraintValidatorContext context) {
            if (act == null
                    || act.members() == null
                    || act.voters() == null
                    || act.inFavour() == null
                    || act.against() == null
                    || act.abstentions() == null) {
                return true;
            }
            int sum = act.inFavour() + act.against() + act.abstentions();
            boolean adds = act.voters() == sum
                    || fail(
                            context,
                            "{votes.sum}",
                            Map.of(
                                    "act", act.number(),
                                    "inFavour", act.inFavour(),
                                    "against", act.against(),
                                    "abstentions", act.abstentions(),
                                    "sum", sum,
                                    "voters", act.voters()));
            boolean fits = act.voters() <= act.members()
                    || fail(
                            context,
                            "{votes.members}",
                            Map.of("act", act.number(), "voters", act.voters(), "members", act.members()));
            return adds && fits;
        }
    }

    /** Validates rule CTR-05. */
    public static final class ForCarried implements ConstraintValidator<ContractConstraints.Carried, DeliberationBean> {
        @Override
        public boolean isValid(@Nullable DeliberationBean act, ConstraintValidatorContext context) {
            if (act == null || act.inFavour() == null || act.against() == null) {
                return true;
            }
            int inFavour = act.inFavour();
            int against = act.against();
            if (inFavour != against || inFavour == 0) {
                return inFavour > against
                        || fail(
                                context,
                                "{majority}",
                                Map.of("act", act.number(), "inFavour", inFavour, "against", against));
            }
            return act.ballot() != Ballot.SECRET
                    || fail(context, "{majority.tied}", Map.of("act", act.number(), "inFavour", inFavour));
        }
    }

    /** Validates rule CTR-06. */
    public static final class ForQuorumMet
            implements ConstraintValidator<ContractConstraints.QuorumMet, DeliberationBean> {
        @Override
        public boolean isValid(@Nullable DeliberationBean act, ConstraintValidatorContext context) {
            if (act == null || act.sitting() != Sitting.FIRST || act.members() == null || act.present() == null) {
                return true;
            }
            return 2 * act.present() > act.members()
                    || fail(
                            context,
                            "{quorum}",
                            Map.of("act", act.number(), "present", act.present(), "members", act.members()));
        }
    }

    /** Validates rule CTR-10. */
    public static final class ForSchemeCited
            implements ConstraintValidator<ContractConstraints.SchemeCited, DeliberationBean> {
        @Override
        public boolean isValid(@Nullable DeliberationBean act, ConstraintValidatorContext context) {
            if (act == null
                    || act.date().isBefore(SCHEME_SINCE)
                    || act.assembly().publicBody() != PublicBodyKind.EPCI
                    || !Boolean.TRUE.equals(act.enterpriseAid())
                    || act.references().citedSrdeii() != null) {
                return true;
            }
            return fail(context, "{scheme.none}", Map.of("act", act.subject(), "decided", said(act.date())));
        }
    }
}
