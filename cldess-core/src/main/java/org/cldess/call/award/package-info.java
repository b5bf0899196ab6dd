/** Which awards make the most of the envelope of a call (<i>{@index attributions}</i>): {@link org.cldess.call.award.AwardPlan}. */
package org.cldess.call.award;
