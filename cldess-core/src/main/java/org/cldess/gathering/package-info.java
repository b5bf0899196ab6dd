/**
 * Recurring gatherings (<i>{@index "rendez-vous"}</i>) and their attendance: {@link org.cldess.gathering.Gathering}.
 */
package org.cldess.gathering;
