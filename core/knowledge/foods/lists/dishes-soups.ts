// Which soups and broths are built in? Most carry a third of a day's salt in a bowl. Bowls are of 300 g, half a tin 200 g.
import { rows } from '../rows.js'

export const dishesSoups = rows(
  'soups-and-sauces',
  `
soup-tomato | Tomato soup | cream of tomato soup, Heinz tomato soup | fndds:74601010 | 1 bowl 300; half a tin 200; 1 cup 248; 1 mug 250
soup-tomato-water | Tomato soup made with water | condensed tomato soup made up | fndds:74602010 | 1 bowl 300; half a tin 200; 1 cup 244
soup-vegetable | Vegetable soup | mixed vegetable soup, homemade vegetable soup | fndds:75649110 | 1 bowl 300; half a tin 200; 1 cup 241
soup-vegetable-tinned | Vegetable soup, tinned | canned vegetable soup | fndds:75649010 | half a tin 200; 1 bowl 300; 1 cup 241
soup-minestrone | Minestrone soup | minestrone | fndds:75651010 | 1 bowl 300; half a tin 200; 1 cup 241
soup-chicken-noodle | Chicken noodle soup | chicken soup with noodles | fndds:58403010 | 1 bowl 300; half a tin 200; 1 cup 241
soup-chicken-noodle-home | Chicken noodle soup, homemade | homemade chicken soup | fndds:58403040 | 1 bowl 300; 1 cup 241
soup-chicken-cream | Cream of chicken soup | | fndds:28345120 | 1 bowl 300; half a tin 200; 1 cup 248
soup-chicken-vegetable | Chicken and vegetable soup | chicken vegetable soup, chicken soup | fndds:28340660 | 1 bowl 300; 1 cup 240
soup-mushroom | Mushroom soup | cream of mushroom soup | fndds:75607010 | 1 bowl 300; half a tin 200; 1 cup 248
soup-lentil | Lentil soup | red lentil soup, dal soup | fndds:41603010 | 1 bowl 300; half a tin 200; 1 cup 248
soup-pea-ham | Pea and ham soup | split pea soup | fndds:41602030 | 1 bowl 300; half a tin 200; 1 cup 253
soup-leek-potato | Leek and potato soup | leek soup, vichyssoise | fndds:75605010 | 1 bowl 300; 1 cup 248
soup-potato | Potato soup | cream of potato soup | fndds:71801010 | 1 bowl 300; 1 cup 248
soup-carrot | Carrot soup | carrot and coriander soup | fndds:73501000 | 1 bowl 300; 1 cup 248
soup-squash | Butternut squash soup | pumpkin soup, squash soup | fndds:73502000 | 1 bowl 300; 1 cup 248
soup-broccoli | Broccoli soup | broccoli and stilton soup, broccoli cheddar soup | fndds:72302100 | 1 bowl 300; 1 cup 248
soup-onion | French onion soup | onion soup | fndds:75608100 | 1 bowl 300; 1 cup 241
soup-clam-chowder | Clam chowder | New England clam chowder | fndds:28355120 | 1 bowl 300; 1 cup 248
soup-bean | Bean soup | mixed bean soup | fndds:41601130 | 1 bowl 300; 1 cup 253
soup-beef-vegetable | Beef and vegetable soup | Scotch broth, vegetable beef soup | fndds:75652010 | 1 bowl 300; half a tin 200; 1 cup 241
soup-miso | Miso soup | miso broth | fndds:41601070 | 1 bowl 240; 1 cup 240
soup-hot-sour | Hot and sour soup | | fndds:28340750 | 1 bowl 240; 1 cup 244
soup-wonton | Wonton soup | | fndds:58408010 | 1 bowl 240; 1 cup 241
ramen | Ramen or instant noodles with soup | instant noodles, cup noodles, pot noodle, noodle soup | fndds:58407030 | 1 packet 400; 1 pot 300; 1 cup 240
pho | Pho | Vietnamese noodle soup | fndds:28310330 | 1 bowl 500; 1 cup 244
broth-chicken | Chicken broth | chicken stock, bouillon, consomme, bone broth | fndds:28340110 | 1 mug 250; 1 cup 237; 1 bowl 300 | ml 1.01
broth-beef | Beef broth | beef stock, beef tea, beef bouillon, Bovril drink | fndds:28310110 | 1 mug 250; 1 cup 237; 1 bowl 300 | ml 1.01
broth-vegetable | Vegetable broth | vegetable stock, vegetable bouillon | fndds:75657000 | 1 mug 250; 1 cup 237; 1 bowl 300 | ml 1.01
`,
)
