package org.cldess.call.award;

import org.cldess.call.application.ApplicationId;
import org.cldess.language.Message;
import org.cldess.money.Amount;

/**
 * What a plan gives an application, and why so much.
 *
 * @param application the application
 * @param asked what it asks for
 * @param amount what it would get; zero if nothing
 * @param why why it gets all, a part or nothing
 */
public record PlannedAward(ApplicationId application, Amount asked, Amount amount, Message why) {}
