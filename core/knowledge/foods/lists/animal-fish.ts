// Which fish and shellfish are built in? Tinned fish with its bones is rich in calcium; without them it is not, and so they stand apart.
import { rows } from '../rows.js'

export const animalFish = rows(
  'fish',
  `
salmon | Salmon, baked or grilled | salmon, salmon fillet, cooked salmon | fndds:26137123 | 1 fillet 120; 1 small fillet 100; 1 large fillet 170; 1 cup, flaked 136
salmon-smoked | Smoked salmon | lox | fndds:26137190 | 2 slices 40; 1 slice 20; 1 pack 100
salmon-tinned | Salmon, tinned, with bones | canned salmon, tinned salmon, tinned pink salmon, red salmon | fndds:26137180 | half a tin 85; 1 small tin 105; 1 tin 160; 1 cup 150
salmon-tinned-boneless | Salmon, tinned, without skin and bones | boneless canned salmon | sr:173724 | half a tin 60; 1 small tin 85
salmon-fishcake | Fishcake, salmon | salmon patty, salmon cake | fndds:27250070 | 1 cake 120; 2 cakes 240
sardines | Sardines, tinned in oil, with bones | canned sardines, sardines in oil | fndds:26139180 | 1 tin 92; 1 sardine 12; half a tin 46
sardines-tomato | Sardines, tinned in tomato sauce, with bones | pilchards, sardines in tomato | sr:175140 | 1 tin 120; 1 sardine 38; half a tin 60
mackerel | Mackerel, grilled | mackerel, cooked mackerel | fndds:26121121 | 1 fillet 100; 1 small fillet 75; 1 large fillet 150
mackerel-smoked | Smoked mackerel | peppered mackerel | fndds:26121190 | 1 fillet 80; 1 pack 200
mackerel-tinned | Mackerel, tinned, with bones | canned mackerel, jack mackerel | sr:175121 | 1 tin 110; half a tin 55; 1 cup 190
herring | Herring, grilled | | sr:175117 | 1 fillet 143; 1 small fillet 85
kipper | Kipper | smoked herring, kippered herring | fndds:26119190 | 1 medium fillet 65; 1 small fillet 40; 1 large fillet 100
herring-pickled | Herring, pickled | rollmops, soused herring | fndds:26119180 | 4 pieces 60; 1 piece 15
trout | Trout, baked | rainbow trout | fndds:26151123 | 1 fillet 115; 1 large fillet 170
tuna-water | Tuna, tinned in water or brine | canned tuna, tinned tuna, tuna, tuna in spring water | fndds:26155190 | 1 tin, drained 102; half a tin, drained 51; 1 cup 154; 1 American can, drained 142
tuna-oil | Tuna, tinned in oil | tuna in sunflower oil | fndds:26155180 | 1 tin, drained 102; half a tin, drained 51; 1 cup 146; 1 American can, drained 142
tuna-fresh | Tuna steak, grilled | ahi, yellowfin tuna | fndds:26153122 | 1 steak 150
tuna-mayonnaise | Tuna mayonnaise | tuna salad, tuna mayo | fndds:27450060 | 2 tablespoons 60; 1 cup 222; half a cup 111
anchovies | Anchovies, tinned | anchovy fillets | fndds:26101180 | 4 anchovies 16; 1 anchovy 4; 1 tin, drained 45
cod | Cod, baked or poached | white fish, cod fillet | fndds:26109123 | 1 fillet 140; 1 small fillet 100; 1 large fillet 180
cod-battered | Cod in batter, fried | battered fish, fried fish, chip shop cod, fish from the chip shop | fndds:26109140 | 1 medium fillet 225; 1 small fillet 170; 1 large fillet 300
haddock | Haddock, baked or poached | | fndds:26117121 | 1 fillet 140; 1 small fillet 100
haddock-smoked | Smoked haddock | finnan haddie | fndds:26117190 | 1 fillet 140; 1 small fillet 100
plaice | Plaice or sole, baked | flounder, lemon sole, flatfish | fndds:26115123 | 1 fillet 115; 1 large fillet 170
sea-bass | Sea bass, baked | seabass | fndds:26141121 | 1 fillet 100; 1 large fillet 150
tilapia | Tilapia, baked | basa, pangasius, river cobbler | fndds:26158013 | 1 fillet 115; 1 large fillet 170
fish-fingers | Fish fingers | fish sticks | fndds:26100270 | 3 fish fingers 84; 1 fish finger 28; 4 fish fingers 112
prawns | Prawns, boiled | shrimp, king prawns, shrimps | fndds:26319130 | 1 portion 80; 1 king prawn 10; 1 prawn 6; 1 cup 145
crab | Crab, boiled | crab meat, dressed crab | fndds:26305160 | 1 portion 85; 1 cup 118
crab-sticks | Crab sticks | seafood sticks, imitation crab, surimi | sr:174203 | 3 sticks 48; 1 stick 16
mussels | Mussels, steamed | moules | fndds:26313160 | 15 medium mussels 120; 1 medium mussel 8; 1 cup 150
oysters | Oysters, raw | | fndds:26315100 | 6 oysters 84; 1 oyster 14
clams | Clams, tinned | cockles, canned clams | fndds:26303180 | half a cup 80; 1 cup 160
scallops | Scallops, boiled or steamed | | fndds:26317130 | 4 scallops 52; 1 scallop 13; 1 cup 180
squid | Squid, boiled | | fndds:26213160 | 1 portion 85; 1 cup 140
calamari | Calamari, fried | fried squid, squid rings | fndds:26213140 | 1 portion 85; 1 cup 140
lobster | Lobster, boiled | | fndds:26311160 | 1 small lobster 118; 1 cup 145
`,
)
