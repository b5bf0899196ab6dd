package org.cldess.benchmarks.rulebook.beans;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The constraints on the charter, one for each rule that can be broken. */
final class CharterConstraints {
    /** The constraint for rule CHA-01. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = VersionChecks.ForCharterFirst.class)
    @interface CharterFirst {
        String code() default "CHA-01";

        String message() default "{CHA-01}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CHA-02. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = VersionChecks.ForSignedTextKept.class)
    @interface SignedTextKept {
        String code() default "CHA-02";

        String message() default "{CHA-02}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CHA-03. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = VersionChecks.ForBoundToText.class)
    @interface BoundToText {
        String code() default "CHA-03";

        String message() default "{CHA-03}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CHA-04. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = VersionChecks.ForReviewed.class)
    @interface Reviewed {
        String code() default "CHA-04";

        String message() default "{CHA-04}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CHA-05. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = VersionChecks.ForSignedOnce.class)
    @interface SignedOnce {
        String code() default "CHA-05";

        String message() default "{CHA-05}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CHA-06. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = VersionChecks.ForAxesCovered.class)
    @interface AxesCovered {
        String code() default "CHA-06";

        String message() default "{CHA-06}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CHA-07. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = DecisionChecks.ForSharedAndReasoned.class)
    @interface SharedAndReasoned {
        String code() default "CHA-07";

        String message() default "{CHA-07}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CHA-08. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = ProposalChecks.ForProposalFollowsTable.class)
    @interface ProposalFollowsTable {
        String code() default "CHA-08";

        String message() default "{CHA-08}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CHA-09. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = ProposalChecks.ForSiblingsClosed.class)
    @interface SiblingsClosed {
        String code() default "CHA-09";

        String message() default "{CHA-09}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CHA-10. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = ProposalChecks.ForEvaluatedTextKept.class)
    @interface EvaluatedTextKept {
        String code() default "CHA-10";

        String message() default "{CHA-10}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CHA-11. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = DecisionChecks.ForFollowsFromCounting.class)
    @interface FollowsFromCounting {
        String code() default "CHA-11";

        String message() default "{CHA-11}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CHA-12. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = DecisionChecks.ForVotesFit.class)
    @interface VotesFit {
        String code() default "CHA-12";

        String message() default "{CHA-12}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CHA-13. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = ProposalChecks.ForRejectionExplained.class)
    @interface RejectionExplained {
        String code() default "CHA-13";

        String message() default "{CHA-13}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CHA-14. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = ProposalChecks.ForVotesAwaited.class)
    @interface VotesAwaited {
        String code() default "CHA-14";

        String message() default "{CHA-14}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    private CharterConstraints() {}
}
