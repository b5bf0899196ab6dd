package org.cldess.benchmarks.rulebook.beans;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.cldess.contract.DecisionKind;
import org.cldess.money.Amount;
import org.jspecify.annotations.Nullable;

/** The contract. */
@ContractConstraints.RegionActsWithinTheLaw
@ContractConstraints.StrategyCited
@ContractConstraints.CompetenceHeld
@ContractConstraints.OthersTold
@ContractConstraints.TerritoryKept
@ContractConstraints.AmendedInOrder
@ContractConstraints.SignedWithinTerm
@ContractConstraints.OneCarrier
@ContractConstraints.RolesHeld
@ContractConstraints.StatusFollowsTable
@ContractConstraints.AmendmentSignedInTime
public record ContractBean(
        List<String> roles,
        String carrierRole,
        boolean forSocialEconomy,
        boolean charterRequired,
        LocalDate start,
        LocalDate end,
        @Nullable String charterVersion,
        DeliberationBean.ReferencesBean references,
        List<String> territory,
        List<@Valid PartyBean> parties,
        List<@Valid ObjectiveBean> objectives,
        List<@Valid ArticleBean> articles,
        List<@Valid EnvelopeBean> envelopes,
        List<SignatureBean.@Valid OfContract> signatures,
        List<@Valid AmendmentBean> amendments,
        List<@Valid DecisionBean> decisions) {
    /** An objective. */
    public record ObjectiveBean(String id, String number, String title) {}

    /** An article. */
    public record ArticleBean(String id, String title, String text) {}

    /** The amount of a funder in a year. */
    public record EnvelopeBean(String funder, int year, Amount amount) {}

    /** An amendment. */
    public record AmendmentBean(
            String id,
            int number,
            LocalDate effective,
            List<@Valid ArticleChangeBean> articles,
            List<@Valid EnvelopeChangeBean> envelopes,
            List<String> communesAdded,
            List<String> communesRemoved,
            List<SignatureBean.@Valid OfAmendment> signatures) {}

    /** A new text for an article. */
    public record ArticleChangeBean(
            String article, String titleBefore, String textBefore, String titleAfter, String textAfter) {}

    /** A new amount for an envelope. */
    public record EnvelopeChangeBean(String funder, int year, Amount before, Amount after) {}

    /** A decision that changes the status of the contract. */
    @ContractConstraints.EndExplained
    public record DecisionBean(
            DecisionKind what,
            LocalDate date,
            @Nullable PartyBean by,
            @Nullable String reason,
            @Nullable String into) {}

    boolean mustSign(PartyBean party) {
        return party.succession() == null && roles.contains(party.role());
    }

    /** Returns the day of the last required signature, if all were given. */
    @Nullable
    LocalDate signedOn() {
        LocalDate last = null;
        for (PartyBean party : parties) {
            if (mustSign(party)) {
                LocalDate signed = firstSignature(party);
                if (signed == null) {
                    return null;
                }
                last = last == null || signed.isAfter(last) ? signed : last;
            }
        }
        return last;
    }

    private @Nullable LocalDate firstSignature(PartyBean party) {
        LocalDate first = null;
        for (SignatureBean signature : signatures) {
            if (signature.party().id().equals(party.id())
                    && (first == null || signature.date().isBefore(first))) {
                first = signature.date();
            }
        }
        return first;
    }

    /**
     * Returns the day on which the last party signed an amendment, itself or through its successor, if all had signed
     * by a day.
     */
    @Nullable
    LocalDate signedOn(AmendmentBean amendment, LocalDate day) {
        LocalDate last = null;
        for (PartyBean party : parties) {
            if (mustSign(party)) {
                LocalDate signed = firstSignature(amendment, party, day);
                if (signed == null) {
                    return null;
                }
                last = last == null || signed.isAfter(last) ? signed : last;
            }
        }
        return last;
    }

    @Nullable
    LocalDate firstSignature(AmendmentBean amendment, PartyBean party, LocalDate day) {
        LocalDate first = null;
        for (SignatureBean signature : amendment.signatures()) {
            if (!signature.date().isAfter(day)
                    && (first == null || signature.date().isBefore(first))
                    && signature.party().original().id().equals(party.id())
                    && signature.party().maySign(signature.date())) {
                first = signature.date();
            }
        }
        return first;
    }
}
