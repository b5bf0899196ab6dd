/**
 * What you can do with the library, one class for each use. The README shows some of these lines; a test runs all of
 * them and shows what they print.
 *
 * <ul>
 *   <li>{@link org.cldess.example.FirstSteps}: a dossier read from its file, facts that are true on a day, a plan, a
 *       report.
 *   <li>{@link org.cldess.example.AskedChanges}: requests a change, which is granted, or refused with all reasons.
 *   <li>{@link org.cldess.example.PastedValues}: values that validate themselves and accept what people paste; your own
 *       forms.
 *   <li>{@link org.cldess.example.WhoIsWho}: which actors belong to the social economy on a day, which are inclusive,
 *       and why.
 *   <li>{@link org.cldess.example.NearbyPlaces}: communes, the territories that contain them, and what is near.
 *   <li>{@link org.cldess.example.ExplainedMeeting}: a speed meeting with a provably optimal plan, and the reasons for
 *       it.
 *   <li>{@link org.cldess.example.ShownReports}: one report in any format.
 *   <li>{@link org.cldess.example.OwnReport}: a report of your own in the list of reports.
 *   <li>{@link org.cldess.example.MendedFacts}: many entries at once, and what corrects a movement or a status.
 *   <li>{@link org.cldess.example.KeptDossier}: a dossier in a database, and what happens if two users change it.
 * </ul>
 */
@NullMarked
package org.cldess.example;

import org.jspecify.annotations.NullMarked;
