/**
 * How much de minimis aid counts together, and how much is left under its ceiling (<i>{@index "plafond de minimis"}</i>): {@link
 * org.cldess.dossier.Dossier#deMinimis} is the door.
 */
package org.cldess.aid.ceiling;
