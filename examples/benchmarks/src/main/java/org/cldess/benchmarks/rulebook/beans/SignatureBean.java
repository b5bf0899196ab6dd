package org.cldess.benchmarks.rulebook.beans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The signature of a party, with the deliberation that authorises it. */
public interface SignatureBean {
    PartyBean party();

    LocalDate date();

    @Nullable
    DeliberationBean deliberation();

    @Nullable
    DeliberationBean delegation();

    /** A signature under the contract. */
    @ContractConstraints.Authorised
    @ContractConstraints.Enforceable
    record OfContract(
            PartyBean party,
            LocalDate date,
            @Nullable DeliberationBean deliberation,
            @Nullable DeliberationBean delegation)
            implements SignatureBean {}

    /** A signature under an amendment. */
    @ContractConstraints.AmendmentAuthorised
    record OfAmendment(
            PartyBean party,
            LocalDate date,
            @Nullable DeliberationBean deliberation,
            @Nullable DeliberationBean delegation)
            implements SignatureBean {}
}
