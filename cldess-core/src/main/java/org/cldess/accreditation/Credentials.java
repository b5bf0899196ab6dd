package org.cldess.accreditation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.component.EmptyIsUnknown;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.constraint.Distinct;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;

/**
 * The evidence of a body’s membership of the social economy (<i>{@index justificatifs}</i>). Each fact is known, not
 * applicable or not recorded.
 *
 * <p>Components may be added in later versions. The canonical constructor is not part of the stable API;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param mentions the mentions of the body in lists and registers
 * @param statutes its statutes; not applicable if they do not deal with the social economy
 * @param approvals the approvals that it was granted
 * @param agreements its agreements with the State
 * @param uses the occasions on which it relied on an approval or a status
 * @param accounts its accounts, year by year
 * @param staff its staff, year by year
 */
@WithBuilder
public record Credentials(
        @EmptyIsUnknown Known<List<Mention>> mentions,
        Known<Statutes> statutes,
        Known<List<Approval>> approvals,
        Known<List<StateAgreement>> agreements,
        Known<List<StatusUse>> uses,

        @VisibleTo(Audience.COMMITTEE) @EmptyIsUnknown @Distinct("yearEnd")
        Known<List<Accounts>> accounts,

        @VisibleTo(Audience.COMMITTEE) @EmptyIsUnknown @Distinct("year")
        Known<List<Staff>> staff)
        implements DayDependent<Credentials> {
    /** Credentials without any recorded fact. */
    public static final Credentials NOT_RECORDED = new Credentials(
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded());

    /** Credentials without any fact, known to be so. */
    public static final Credentials NONE = new Credentials(
            Known.none(), Known.none(), Known.none(), Known.none(), Known.none(), Known.none(), Known.none());

    /** Copies the lists. */
    public Credentials {
        mentions = Known.list(mentions);
        approvals = Known.list(approvals);
        agreements = Known.list(agreements);
        uses = Known.list(uses);
        accounts = Known.list(accounts);
        staff = Known.list(staff);
    }

    /**
     * Returns a builder of credentials.
     *
     * @return a builder for the other components
     */
    public static CredentialsBuilder builder() {
        return new CredentialsBuilder();
    }

    /** {@return a builder with the values of this object, to make a changed copy} */
    public CredentialsBuilder toBuilder() {
        return new CredentialsBuilder(this);
    }

    /**
     * Returns the latest mention in a list or register.
     *
     * @param source the list or register
     * @param day the day
     * @return the last mention read on or before that day; empty if there is none
     */
    public Optional<Mention> latestMention(MentionSource source, LocalDate day) {
        return mentions.value().orElse(List.of()).stream()
                .filter(mention -> mention.source() == source && !mention.date().isAfter(day))
                .max(Comparator.comparing(Mention::date));
    }

    /**
     * Returns the staff of a year.
     *
     * @param year the year
     * @return the staff; empty if it is not recorded
     */
    public Optional<Staff> staff(int year) {
        return staff.value().orElse(List.of()).stream()
                .filter(entry -> entry.year() == year)
                .findFirst();
    }
}
