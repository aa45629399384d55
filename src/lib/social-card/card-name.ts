/** Where the card of a language is, below its folder. */
export const cardName = 'card.png';
