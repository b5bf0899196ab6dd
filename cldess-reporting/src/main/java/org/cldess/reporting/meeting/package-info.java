/** The plan of the speed meeting (<i>rencontre</i>), each participant’s way through it, and the exchanges. */
package org.cldess.reporting.meeting;
