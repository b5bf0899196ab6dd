package org.cldess.benchmarks.rulebook.beans;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The constraints on the contract, one for each rule that can be broken. */
final class ContractConstraints {
    /** The constraint for rule CTR-01. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = SignatureChecks.ForAuthorised.class)
    @interface Authorised {
        String code() default "CTR-01";

        String message() default "{CTR-01}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-02. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = SignatureChecks.ForEnforceable.class)
    @interface Enforceable {
        String code() default "CTR-02";

        String message() default "{CTR-02}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-03. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = DeliberationChecks.ForPublishedOnline.class)
    @interface PublishedOnline {
        String code() default "CTR-03";

        String message() default "{CTR-03}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-04. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = DeliberationChecks.ForVotesAddUp.class)
    @interface VotesAddUp {
        String code() default "CTR-04";

        String message() default "{CTR-04}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-05. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = DeliberationChecks.ForCarried.class)
    @interface Carried {
        String code() default "CTR-05";

        String message() default "{CTR-05}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-06. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = DeliberationChecks.ForQuorumMet.class)
    @interface QuorumMet {
        String code() default "CTR-06";

        String message() default "{CTR-06}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-08. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = CompetenceChecks.ForRegionActsWithinTheLaw.class)
    @interface RegionActsWithinTheLaw {
        String code() default "CTR-08";

        String message() default "{CTR-08}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-09. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = CompetenceChecks.ForStrategyCited.class)
    @interface StrategyCited {
        String code() default "CTR-09";

        String message() default "{CTR-09}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-10. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = DeliberationChecks.ForSchemeCited.class)
    @interface SchemeCited {
        String code() default "CTR-10";

        String message() default "{CTR-10}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-11. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = CompetenceChecks.ForCompetenceHeld.class)
    @interface CompetenceHeld {
        String code() default "CTR-11";

        String message() default "{CTR-11}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-12. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = PartyChecks.ForTakesOver.class)
    @interface TakesOver {
        String code() default "CTR-12";

        String message() default "{CTR-12}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-13. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = PartyChecks.ForOthersTold.class)
    @interface OthersTold {
        String code() default "CTR-13";

        String message() default "{CTR-13}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-14. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = PartyChecks.ForTerritoryKept.class)
    @interface TerritoryKept {
        String code() default "CTR-14";

        String message() default "{CTR-14}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-15. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = AmendmentChecks.ForAmendedInOrder.class)
    @interface AmendedInOrder {
        String code() default "CTR-15";

        String message() default "{CTR-15}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-16. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = SignatureChecks.ForAmendmentAuthorised.class)
    @interface AmendmentAuthorised {
        String code() default "CTR-16";

        String message() default "{CTR-16}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-17. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = PartyChecks.ForSignedWithinTerm.class)
    @interface SignedWithinTerm {
        String code() default "CTR-17";

        String message() default "{CTR-17}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-18. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = PartyChecks.ForOneCarrier.class)
    @interface OneCarrier {
        String code() default "CTR-18";

        String message() default "{CTR-18}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-19. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = PartyChecks.ForRolesHeld.class)
    @interface RolesHeld {
        String code() default "CTR-19";

        String message() default "{CTR-19}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-20. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = LifeChecks.ForStatusFollowsTable.class)
    @interface StatusFollowsTable {
        String code() default "CTR-20";

        String message() default "{CTR-20}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-21. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = AmendmentChecks.ForAmendmentSignedInTime.class)
    @interface AmendmentSignedInTime {
        String code() default "CTR-21";

        String message() default "{CTR-21}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The constraint for rule CTR-22. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = LifeChecks.ForEndExplained.class)
    @interface EndExplained {
        String code() default "CTR-22";

        String message() default "{CTR-22}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    private ContractConstraints() {}
}
