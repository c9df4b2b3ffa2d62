package discovered;

import java.util.Arrays;

/**
 * A rule of online bin packing, exported by Cambrian: which bin an item goes into.
 *
 * <pre>
 * greatest new·0.9262498 − 0.2948897·g/C + 1.4214422·[g ≤ 0] − 0.22939393·(g/C)² + 0.15729871·g/C·(g/C)² + 0.018251143·g/C·s/C − 0.032716095·new·s/C + 0.036214896·new·(s/C)² + 1.316036·[g/C ≤ 0.01] + 1.2778069·[g/C ≤ 0.02] + 1.0914587·[g/C ≤ 0.03] − 0.18799713·[g/C ≤ 0.05] + 0.252984·[g/C ≤ 0.08] − 0.68594086·[g/C ≤ 0.12] − 1.0012021·[g/C ≤ 0.16] − 0.82191205·[g/C ≤ 0.2] − 0.06291032·[g/C ≤ 0.25] − 0.3410964·[g/C ≤ 0.3] − 0.28887793·[g/C ≤ 0.35] − 0.068122014·[g/C ≤ 0.4] + 0.48763067·[g/C ≤ 0.5] + N(r)·1.1926322 + N(g)·(−2.7325027) − 0.3379415·N(r)·g/C + 1.1453545·N(g)·g/C + 0.30795532·N(r)·s/C − 0.5671364·N(g)·s/C + 0.20919469·√|N(g)| − 0.087662295·f(g)/k − 0.5478799·f(r)/k + 0.58862305·N(g)/(f(g) + 1)
 * </pre>
 *
 * <p>A condition in brackets is 1 where it holds, else 0; x/0 = 0; ln x stands for ln max(|x|, 1e-12),
 * √x for √|x|. What is observed:
 * <ul>
 * <li>{@code item}, s: the size of the item
 * <li>{@code gap}, g: the room left in the bin afterwards, residual − item
 * <li>{@code capacity}, C: the room in an empty bin
 * <li>{@code unopened}, new: 1 of an unopened bin, 0 of an open one
 * <li>{@code alike}, N(r): how many open bins have this residual; 0 of an unopened bin
 * <li>{@code awaiting}, N(g): how many open bins have the gap as their residual; 0 for gap 0
 * <li>{@code packed}, k: how many items have been packed
 * <li>{@code gapItems}, f(g): how many items of the gap's size have come; 0 for gap 0
 * <li>{@code residualItems}, f(r): how many items of the residual's size have come
 * </ul>
 * In LaTeX:
 *
 * <pre>
 * \mathrm{new} \cdot 0.9262498 - 0.2948897 \cdot \frac{g}{C} + 1.4214422 \cdot \left[ g \le 0 \right] - 0.22939393 \cdot {\left(\frac{g}{C}\right)}^{2} + 0.15729871 \cdot \frac{g}{C} \cdot {\left(\frac{g}{C}\right)}^{2} + 0.018251143 \cdot \frac{g}{C} \cdot \frac{s}{C} - 0.032716095 \cdot \mathrm{new} \cdot \frac{s}{C} + 0.036214896 \cdot \mathrm{new} \cdot {\left(\frac{s}{C}\right)}^{2} + 1.316036 \cdot \left[ \frac{g}{C} \le 0.01 \right] + 1.2778069 \cdot \left[ \frac{g}{C} \le 0.02 \right] + 1.0914587 \cdot \left[ \frac{g}{C} \le 0.03 \right] - 0.18799713 \cdot \left[ \frac{g}{C} \le 0.05 \right] + 0.252984 \cdot \left[ \frac{g}{C} \le 0.08 \right] - 0.68594086 \cdot \left[ \frac{g}{C} \le 0.12 \right] - 1.0012021 \cdot \left[ \frac{g}{C} \le 0.16 \right] - 0.82191205 \cdot \left[ \frac{g}{C} \le 0.2 \right] - 0.06291032 \cdot \left[ \frac{g}{C} \le 0.25 \right] - 0.3410964 \cdot \left[ \frac{g}{C} \le 0.3 \right] - 0.28887793 \cdot \left[ \frac{g}{C} \le 0.35 \right] - 0.068122014 \cdot \left[ \frac{g}{C} \le 0.4 \right] + 0.48763067 \cdot \left[ \frac{g}{C} \le 0.5 \right] + N(r) \cdot 1.1926322 + N(g) \cdot \left(-2.7325027\right) - 0.3379415 \cdot N(r) \cdot \frac{g}{C} + 1.1453545 \cdot N(g) \cdot \frac{g}{C} + 0.30795532 \cdot N(r) \cdot \frac{s}{C} - 0.5671364 \cdot N(g) \cdot \frac{s}{C} + 0.20919469 \cdot \sqrt{\left| N(g) \right|} - 0.087662295 \cdot \frac{f(g)}{k} - 0.5478799 \cdot \frac{f(r)}{k} + 0.58862305 \cdot \frac{N(g)}{f(g) + 1}
 * </pre>
 *
 * <h2>Use</h2>
 *
 * <p>{@code pack} puts items into bins as they come. An item goes where the priority is greatest; of equal
 * bins, into the fullest, of these into the first, and into a new one only if that is strictly better.
 * A value that is not a number counts as −∞. Every result is the same to the last bit on every machine.
 *
 * <h2>Lineage</h2>
 *
 * <p>Candidate 97eeb888c0d0ab3987e7127152daa30a.
 * <ol>
 * <li>fresh 8bc3850e98  0·g/C + 1·new + 1·[g ≤ 0] + 0·(g/C)² + 0·g/C·(g/C)² + 0·g/C·s/C + 0·new·s/C + 0·new·(s/C)² + 0·[g/C ≤ 0.01] + 0·[g/C ≤ 0.02] + 0·[g/C ≤ 0.03] + 0·[g/C ≤ 0.05] + 0·[g/C ≤ 0.08] + 0·[g/C ≤ 0.12] + 0·[g/C ≤ 0.16] + 0·[g/C ≤ 0.2] + 0·[g/C ≤ 0.25] + 0·[g/C ≤ 0.3] + 0·[g/C ≤ 0.35] + 0·[g/C ≤ 0.4] + 0·[g/C ≤ 0.5] + 2·N(r) − 2·N(g) + 0·N(r)·g/C + 0·N(g)·g/C + 0·N(r)·s/C + 0·N(g)·s/C + 0·√|N(g)| + 0·f(g)/k + 0·f(r)/k + 0·N(g)/(f(g) + 1)
 * <li>mean 11285bb154  0.12239051·g/C + 0.7577963·new + 0.89853096·[g ≤ 0] − 0.32676917·(g/C)² + 0.0062808245·g/C·(g/C)² + 0.15311378·g/C·s/C − 0.017927209·new·s/C + 0.07477788·new·(s/C)² + 0.07092708·[g/C ≤ 0.01] + 0.27350724·[g/C ≤ 0.02] + 0.29282236·[g/C ≤ 0.03] + 0.23784813·[g/C ≤ 0.05] + 0.09015906·[g/C ≤ 0.08] + 0.046632096·[g/C ≤ 0.12] − 0.0045208074·[g/C ≤ 0.16] − 0.19015233·[g/C ≤ 0.2] − 0.21268031·[g/C ≤ 0.25] − 0.043987833·[g/C ≤ 0.3] − 0.14172962·[g/C ≤ 0.35] + 0.099696934·[g/C ≤ 0.4] + 0.085398085·[g/C ≤ 0.5] + 2.0920691·N(r) − 2.187498·N(g) + 0.041962963·N(r)·g/C + 0.22358757·N(g)·g/C + 0.19393185·N(r)·s/C − 0.16514778·N(g)·s/C − 0.04474271·√|N(g)| − 0.18832663·f(g)/k − 0.11966438·f(r)/k + 0.19935392·N(g)/(f(g) + 1)
 * <li>mean 4ab1f81fd5  0.026252573·g/C + 0.9213692·new + 1.022572·[g ≤ 0] − 0.45328617·(g/C)² − 0.016936056·g/C·(g/C)² + 0.19957402·g/C·s/C − 0.30283332·new·s/C − 0.17961621·new·(s/C)² + 0.13131598·[g/C ≤ 0.01] + 0.3279057·[g/C ≤ 0.02] + 0.46472454·[g/C ≤ 0.03] + 0.26970416·[g/C ≤ 0.05] + 0.3256125·[g/C ≤ 0.08] + 0.034500312·[g/C ≤ 0.12] − 0.17833766·[g/C ≤ 0.16] − 0.33532223·[g/C ≤ 0.2] − 0.33516818·[g/C ≤ 0.25] − 0.11539543·[g/C ≤ 0.3] − 0.06436264·[g/C ≤ 0.35] + 0.0072862636·[g/C ≤ 0.4] + 0.11824·[g/C ≤ 0.5] + 2.071717·N(r) − 2.3396502·N(g) − 0.0877253·N(r)·g/C + 0.4951896·N(g)·g/C + 0.067214474·N(r)·s/C − 0.2621206·N(g)·s/C + 0.01875118·√|N(g)| − 0.023183603·f(g)/k − 0.135451·f(r)/k + 0.043769065·N(g)/(f(g) + 1)
 * <li>mean 34eaad7ba8  0.33302134·g/C + 0.72914755·new + 1.3477023·[g ≤ 0] − 0.27283055·(g/C)² − 0.05684743·g/C·(g/C)² + 0.39769804·g/C·s/C − 0.2042372·new·s/C − 0.52344567·new·(s/C)² + 0.56021005·[g/C ≤ 0.01] + 0.5105682·[g/C ≤ 0.02] + 0.4183295·[g/C ≤ 0.03] + 0.27251905·[g/C ≤ 0.05] + 0.52102715·[g/C ≤ 0.08] + 0.068874545·[g/C ≤ 0.12] − 0.27930745·[g/C ≤ 0.16] − 0.49956024·[g/C ≤ 0.2] − 0.49022564·[g/C ≤ 0.25] − 0.1339969·[g/C ≤ 0.3] − 0.1577656·[g/C ≤ 0.35] − 0.08247866·[g/C ≤ 0.4] + 0.026364438·[g/C ≤ 0.5] + 1.8629172·N(r) − 2.4553795·N(g) − 0.15714851·N(r)·g/C + 0.5678042·N(g)·g/C − 0.03853597·N(r)·s/C − 0.49086252·N(g)·s/C + 0.23046641·√|N(g)| − 0.0656449·f(g)/k − 0.1910215·f(r)/k − 0.08252191·N(g)/(f(g) + 1)
 * <li>mean 5b241dc96b  0.30288467·g/C + 1.1268603·new + 1.3258327·[g ≤ 0] − 0.05122678·(g/C)² − 0.1526843·g/C·(g/C)² + 0.26102737·g/C·s/C − 0.33400565·new·s/C − 0.6348281·new·(s/C)² + 0.7800065·[g/C ≤ 0.01] + 0.6574658·[g/C ≤ 0.02] + 0.5853467·[g/C ≤ 0.03] + 0.28613633·[g/C ≤ 0.05] + 0.53458846·[g/C ≤ 0.08] − 0.24533191·[g/C ≤ 0.12] − 0.63414896·[g/C ≤ 0.16] − 0.69458675·[g/C ≤ 0.2] − 0.20168307·[g/C ≤ 0.25] + 0.04321076·[g/C ≤ 0.3] − 0.1571682·[g/C ≤ 0.35] − 0.37331456·[g/C ≤ 0.4] + 0.20623711·[g/C ≤ 0.5] + 1.758081·N(r) − 2.4176838·N(g) − 0.2667646·N(r)·g/C + 0.5675939·N(g)·g/C + 0.11398946·N(r)·s/C − 0.6126268·N(g)·s/C + 0.50250566·√|N(g)| − 0.14716354·f(g)/k − 0.47191674·f(r)/k + 0.09916057·N(g)/(f(g) + 1)
 * <li>mean 2bf56a446d  0.56254715·g/C + 0.8615059·new + 1.380794·[g ≤ 0] − 0.08987388·(g/C)² + 0.27230257·g/C·(g/C)² + 0.18810752·g/C·s/C − 0.23840126·new·s/C − 0.6871855·new·(s/C)² + 1.0951109·[g/C ≤ 0.01] + 0.66987544·[g/C ≤ 0.02] + 0.5976907·[g/C ≤ 0.03] + 0.51226526·[g/C ≤ 0.05] + 0.35177433·[g/C ≤ 0.08] − 0.5478389·[g/C ≤ 0.12] − 0.6387815·[g/C ≤ 0.16] − 0.58549285·[g/C ≤ 0.2] − 0.46772644·[g/C ≤ 0.25] + 0.1133475·[g/C ≤ 0.3] − 0.027237933·[g/C ≤ 0.35] − 0.44474143·[g/C ≤ 0.4] + 0.33067143·[g/C ≤ 0.5] + 1.6938188·N(r) − 2.346704·N(g) − 0.48861662·N(r)·g/C + 0.33308068·N(g)·g/C + 0.24689612·N(r)·s/C − 0.58057034·N(g)·s/C + 0.3226479·√|N(g)| − 0.06690283·f(g)/k − 0.573511·f(r)/k − 0.025696676·N(g)/(f(g) + 1)
 * <li>mean a1fe5e3ebc  0.5551423·g/C + 0.93123114·new + 1.4774902·[g ≤ 0] − 0.35637784·(g/C)² + 0.15003338·g/C·(g/C)² + 0.5521535·g/C·s/C − 0.0065631885·new·s/C − 0.35593373·new·(s/C)² + 1.3584216·[g/C ≤ 0.01] + 0.88357544·[g/C ≤ 0.02] + 0.67920184·[g/C ≤ 0.03] + 0.44074637·[g/C ≤ 0.05] + 0.19830805·[g/C ≤ 0.08] − 0.40582493·[g/C ≤ 0.12] − 0.9246052·[g/C ≤ 0.16] − 0.7501451·[g/C ≤ 0.2] − 0.19191411·[g/C ≤ 0.25] − 0.33318982·[g/C ≤ 0.3] + 0.15459976·[g/C ≤ 0.35] − 0.37050015·[g/C ≤ 0.4] + 0.4510181·[g/C ≤ 0.5] + 1.8310664·N(r) − 2.6852016·N(g) − 0.412683·N(r)·g/C + 0.7581794·N(g)·g/C + 0.1419317·N(r)·s/C − 0.8221191·N(g)·s/C + 0.053023923·√|N(g)| − 0.22395822·f(g)/k − 0.59152126·f(r)/k + 0.04444982·N(g)/(f(g) + 1)
 * <li>mean 7ff0143bf9  0.35371873·g/C + 0.81424797·new + 1.4410673·[g ≤ 0] − 0.34978533·(g/C)² + 0.12517327·g/C·(g/C)² + 0.28654754·g/C·s/C − 0.119570285·new·s/C − 0.07279113·new·(s/C)² + 1.498287·[g/C ≤ 0.01] + 0.63295555·[g/C ≤ 0.02] + 0.87958264·[g/C ≤ 0.03] + 0.35137075·[g/C ≤ 0.05] + 0.11166028·[g/C ≤ 0.08] − 0.46614835·[g/C ≤ 0.12] − 0.9463859·[g/C ≤ 0.16] − 0.5579919·[g/C ≤ 0.2] − 0.32362908·[g/C ≤ 0.25] − 0.59108466·[g/C ≤ 0.3] + 0.029740732·[g/C ≤ 0.35] − 0.51808566·[g/C ≤ 0.4] + 0.66162306·[g/C ≤ 0.5] + 1.5847778·N(r) − 2.8576198·N(g) − 0.12817162·N(r)·g/C + 0.5544971·N(g)·g/C + 0.11530211·N(r)·s/C − 0.737804·N(g)·s/C − 0.056884587·√|N(g)| − 0.071674295·f(g)/k − 0.7267925·f(r)/k + 0.26060882·N(g)/(f(g) + 1)
 * <li>mean 13058d9d01  0.12647891·g/C + 0.86007965·new + 1.5975331·[g ≤ 0] − 0.44018778·(g/C)² + 0.2352351·g/C·(g/C)² + 0.29945475·g/C·s/C − 0.11484527·new·s/C − 0.14577387·new·(s/C)² + 1.3434834·[g/C ≤ 0.01] + 0.9054951·[g/C ≤ 0.02] + 0.9401347·[g/C ≤ 0.03] + 0.004985976·[g/C ≤ 0.05] − 0.087574095·[g/C ≤ 0.08] − 0.47435293·[g/C ≤ 0.12] − 1.1223619·[g/C ≤ 0.16] − 0.5739294·[g/C ≤ 0.2] − 0.20582902·[g/C ≤ 0.25] − 0.4878099·[g/C ≤ 0.3] − 0.023077132·[g/C ≤ 0.35] − 0.378494·[g/C ≤ 0.4] + 0.7154501·[g/C ≤ 0.5] + 1.563516·N(r) − 2.723384·N(g) − 0.27141896·N(r)·g/C + 0.7414205·N(g)·g/C + 0.13268784·N(r)·s/C − 0.79087055·N(g)·s/C − 0.13568051·√|N(g)| − 0.18056478·f(g)/k − 0.4162854·f(r)/k + 0.2977173·N(g)/(f(g) + 1)
 * <li>mean 36fb0b127c  −0.13513696·g/C + 0.7982642·new + 1.3825516·[g ≤ 0] − 0.08785845·(g/C)² + 0.10706298·g/C·(g/C)² + 0.0562001·g/C·s/C − 0.2091559·new·s/C + 0.032345172·new·(s/C)² + 1.3189402·[g/C ≤ 0.01] + 1.044919·[g/C ≤ 0.02] + 1.0964683·[g/C ≤ 0.03] − 0.17977378·[g/C ≤ 0.05] + 0.20287213·[g/C ≤ 0.08] − 0.54332817·[g/C ≤ 0.12] − 0.9926371·[g/C ≤ 0.16] − 0.6166936·[g/C ≤ 0.2] − 0.33163175·[g/C ≤ 0.25] − 0.37271443·[g/C ≤ 0.3] − 0.21687488·[g/C ≤ 0.35] − 0.090400495·[g/C ≤ 0.4] + 0.6546754·[g/C ≤ 0.5] + 1.4548491·N(r) − 2.7135205·N(g) − 0.31064466·N(r)·g/C + 0.90448177·N(g)·g/C + 0.34369728·N(r)·s/C − 0.7197353·N(g)·s/C + 0.10864896·√|N(g)| − 0.039861105·f(g)/k − 0.34221223·f(r)/k + 0.46138546·N(g)/(f(g) + 1)
 * <li>mean 3ab52b284c  −0.300974·g/C + 0.998464·new + 1.3043727·[g ≤ 0] − 0.11645378·(g/C)² + 0.12593602·g/C·(g/C)² − 0.033306167·g/C·s/C − 0.14603734·new·s/C + 0.1352047·new·(s/C)² + 1.3375654·[g/C ≤ 0.01] + 1.2353144·[g/C ≤ 0.02] + 1.0710022·[g/C ≤ 0.03] − 0.15101773·[g/C ≤ 0.05] + 0.30627206·[g/C ≤ 0.08] − 0.72905856·[g/C ≤ 0.12] − 1.0120928·[g/C ≤ 0.16] − 0.8563858·[g/C ≤ 0.2] − 0.2065624·[g/C ≤ 0.25] − 0.2700947·[g/C ≤ 0.3] − 0.27278703·[g/C ≤ 0.35] − 0.0071336073·[g/C ≤ 0.4] + 0.64990336·[g/C ≤ 0.5] + 1.3387059·N(r) − 2.7609367·N(g) − 0.29615456·N(r)·g/C + 0.92445433·N(g)·g/C + 0.36973414·N(r)·s/C − 0.5757983·N(g)·s/C + 0.1505282·√|N(g)| − 0.10127273·f(g)/k − 0.5013573·f(r)/k + 0.55770874·N(g)/(f(g) + 1)
 * <li>mean 97eeb888c0  −0.2948897·g/C + 0.9262498·new + 1.4214422·[g ≤ 0] − 0.22939393·(g/C)² + 0.15729871·g/C·(g/C)² + 0.018251143·g/C·s/C − 0.032716095·new·s/C + 0.036214896·new·(s/C)² + 1.316036·[g/C ≤ 0.01] + 1.2778069·[g/C ≤ 0.02] + 1.0914587·[g/C ≤ 0.03] − 0.18799713·[g/C ≤ 0.05] + 0.252984·[g/C ≤ 0.08] − 0.68594086·[g/C ≤ 0.12] − 1.0012021·[g/C ≤ 0.16] − 0.82191205·[g/C ≤ 0.2] − 0.06291032·[g/C ≤ 0.25] − 0.3410964·[g/C ≤ 0.3] − 0.28887793·[g/C ≤ 0.35] − 0.068122014·[g/C ≤ 0.4] + 0.48763067·[g/C ≤ 0.5] + 1.1926322·N(r) − 2.7325027·N(g) − 0.3379415·N(r)·g/C + 1.1453545·N(g)·g/C + 0.30795532·N(r)·s/C − 0.5671364·N(g)·s/C + 0.20919469·√|N(g)| − 0.087662295·f(g)/k − 0.5478799·f(r)/k + 0.58862305·N(g)/(f(g) + 1)
 * </ol>
 *
 * <h2>Scores</h2>
 *
 * <p>Means with 95 % intervals. Only report seeds were never used to choose anything.
 * <ul>
 * <li>Packing-weibull-5000: -0.3995 (one seed, no interval), search seeds 5793074568550045329; 2 environment
 *     steps
 * <li>Packing-weibull-5000: -0.3966 (one seed, no interval), search seeds -804271677336948803; 1 environment
 *     steps
 * <li>Packing-weibull-500: -3.765 (one seed, no interval), search seeds -8286305688431187814; 16 environment
 *     steps
 * <li>Packing-weibull-5000: -0.4583 [-0.4992, -0.4174], selection seeds 2301306067667562324 -6654670767505035627
 *     2706275182322856024 2955013800620351881 -7893554755710604328 5545993741882811564 -1070222878843283858
 *     6157248231362794172 429928658749156963 -7503851846662751516 -2174321893420657025 7872623989649320524; 2
 *     environment steps
 * <li>Packing-weibull-5000: -0.4522 [-0.5102, -0.3942], selection seeds 2301306067667562324 -6654670767505035627
 *     2706275182322856024 2955013800620351881 -7893554755710604328 5545993741882811564 -1070222878843283858
 *     6157248231362794172 429928658749156963 -7503851846662751516 -2174321893420657025 7872623989649320524; 1
 *     environment steps
 * <li>Packing-weibull-500: -3.770 [-3.872, -3.668], selection seeds 6747761353621053771 2554571336575450507
 *     -6831667107307672733 628225311628876292 4604739161456348807 -8668619462293772537 6254180210920701234
 *     704951860393815736 -8464465346970711746 7285874692294567222 4520306191305643562 7208168327959049234; 16
 *     environment steps
 * <li>Packing-weibull-5000: -0.4581 [-0.4795, -0.4368], report seeds 5657629812326580754 -7116001699975357786
 *     -9185158564944577132 -1839762073284677705 -2622810346568520045 6046017108410841372 -1504656855730509535
 *     4291592956206771141 -7523618823059995598 8651550762752953590 -7697245708703035290 -2752771147082015094
 *     -8285739032052072887 -6570153517729163255 5634181892838348950 1989689997602197314 -4902120320354408308
 *     -1944283509760459506 -7225496124170650028 6829295513397799103 -434363181795993444 3925119472463595657
 *     -5819987408922346827 7432781910853407990 7204569414347709943 9182508401986628302 -7491528057916919939
 *     -3381549863180314213 5620386917541541602 7430071360877951936; 2 environment steps
 * <li>Packing-weibull-5000: -0.4361 [-0.4615, -0.4108], report seeds 5657629812326580754 -7116001699975357786
 *     -9185158564944577132 -1839762073284677705 -2622810346568520045 6046017108410841372 -1504656855730509535
 *     4291592956206771141 -7523618823059995598 8651550762752953590 -7697245708703035290 -2752771147082015094
 *     -8285739032052072887 -6570153517729163255 5634181892838348950 1989689997602197314 -4902120320354408308
 *     -1944283509760459506 -7225496124170650028 6829295513397799103 -434363181795993444 3925119472463595657
 *     -5819987408922346827 7432781910853407990 7204569414347709943 9182508401986628302 -7491528057916919939
 *     -3381549863180314213 5620386917541541602 7430071360877951936; 1 environment steps
 * <li>Packing-weibull-500: -3.928 [-3.988, -3.869], report seeds 732291316609842869 -3228484863867149187
 *     8175839420123446015 8498023246486637792 -993968281263006760 -5858825795006667672 8508633238287573600
 *     -7886647577852239745 8525633544669722115 -2997958491628653043 2112941750352626127 7886580142635201489
 *     5990509646315692652 1535076521327210757 -7974847769718339130 7625934058988015230 -6137920882756135754
 *     5568013091148176247 4644848160038854855 -8740461656497164336 -7755503413305745326 3145114610020011068
 *     3561253135679375154 5480495211361245072 -8722154593871218372 3651848645401108928 -9160996640781262309
 *     -8811869547055956133 -2577553791055504875 -3400095274738608309; 16 environment steps
 * <li>Packing-weibull-100: -15.05 [-15.17, -14.93], report seeds 7776423088673863448 -3109302138711776715
 *     -1339716412677644550 -4663902288799185927 -3667770427950757992 -8015277765702168428 2677570838778562496
 *     -1448039985845759875 -4422314545025280390 6749576676767369667 7403310157692799599 -4354081620987044656
 *     3451212489298626627 7449047462799865967 -5145330860167300377 -5372117998112719535 4820821642887678712
 *     5491605139877381818 -8732433979310568113 3815385713765059690 1268687381420823080 7607995649482757421
 *     -3940896634407639592 -6384489669345500884 -1803312773135008324 -8808790948706626135 2138959096188471972
 *     -357803548839554873 -4324778976236876857 268593072947311335; 100 environment steps
 * </ul>
 *
 * <h2>How to measure it again</h2>
 *
 * <pre>
 * ./cambrian evaluate 97eeb888c0 --run r-20261123-142812-433c --archive /tmp/ix-b/arch2
 * </pre>
 */
public final class Heuristic97EEB8 {

    private Heuristic97EEB8() {}

    /** The priority of a bin. */
    public static double priority(double item, double gap, double capacity, double unopened, double alike,
            double awaiting, double packed, double gapItems, double residualItems) {
        double x1 = square(quotientOrZero(gap, capacity));
        return unopened * 0.9262498 + -0.2948897 * quotientOrZero(gap, capacity) + 1.4214422
                * (gap <= 0.0 ? 1.0 : 0.0) + -0.22939393 * x1 + 0.15729871 * (quotientOrZero(gap, capacity) * x1)
                + 0.018251143 * (quotientOrZero(gap, capacity) * quotientOrZero(item, capacity)) + -0.032716095
                * (unopened * quotientOrZero(item, capacity)) + 0.036214896
                * (unopened * square(quotientOrZero(item, capacity))) + 1.316036
                * (quotientOrZero(gap, capacity) <= 0.01 ? 1.0 : 0.0) + 1.2778069
                * (quotientOrZero(gap, capacity) <= 0.02 ? 1.0 : 0.0) + 1.0914587
                * (quotientOrZero(gap, capacity) <= 0.03 ? 1.0 : 0.0) + -0.18799713
                * (quotientOrZero(gap, capacity) <= 0.05 ? 1.0 : 0.0) + 0.252984
                * (quotientOrZero(gap, capacity) <= 0.08 ? 1.0 : 0.0) + -0.68594086
                * (quotientOrZero(gap, capacity) <= 0.12 ? 1.0 : 0.0) + -1.0012021
                * (quotientOrZero(gap, capacity) <= 0.16 ? 1.0 : 0.0) + -0.82191205
                * (quotientOrZero(gap, capacity) <= 0.2 ? 1.0 : 0.0) + -0.06291032
                * (quotientOrZero(gap, capacity) <= 0.25 ? 1.0 : 0.0) + -0.3410964
                * (quotientOrZero(gap, capacity) <= 0.3 ? 1.0 : 0.0) + -0.28887793
                * (quotientOrZero(gap, capacity) <= 0.35 ? 1.0 : 0.0) + -0.068122014
                * (quotientOrZero(gap, capacity) <= 0.4 ? 1.0 : 0.0) + 0.48763067
                * (quotientOrZero(gap, capacity) <= 0.5 ? 1.0 : 0.0) + alike * 1.1926322 + awaiting * -2.7325027
                + -0.3379415 * (alike * quotientOrZero(gap, capacity)) + 1.1453545
                * (awaiting * quotientOrZero(gap, capacity)) + 0.30795532
                * (alike * quotientOrZero(item, capacity)) + -0.5671364
                * (awaiting * quotientOrZero(item, capacity)) + 0.20919469 * Math.sqrt(Math.abs(awaiting))
                + -0.087662295 * quotientOrZero(gapItems, packed) + -0.5478799
                * quotientOrZero(residualItems, packed) + 0.58862305 * quotientOrZero(awaiting, gapItems + 1.0);
    }

    /**
     * Packs items into bins.
     *
     * @param items sizes from 1 to the capacity
     * @param capacity the room in an empty bin
     * @return for each item the place of its bin, counted from 0
     */
    public static int[] pack(int[] items, int capacity) {
        int[] room = new int[items.length + 1];
        Arrays.fill(room, capacity);
        int[] places = new int[items.length];
        int last = -1;
        int[] binsWithRoom = new int[capacity + 1];
        int[] itemsOfSize = new int[capacity + 1];
        for (int i = 0; i < items.length; i++) {
            int item = items[i];
            if (item < 1 || item > capacity) {
                throw new IllegalArgumentException("item " + i + " has size " + item + ", not 1 to " + capacity);
            }
            int best = -1;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int place = 0; place <= last + 1; place++) {
                int residual = room[place];
                if (residual >= item) {
                    double value = priority(item, residual - item, capacity, residual == capacity ? 1 : 0,
                            binsWithRoom[residual], binsWithRoom[residual - item], i, itemsOfSize[residual - item],
                            itemsOfSize[residual]);
                    double priority = Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
                    boolean fuller = best >= 0 && priority == greatest && residual < room[best];
                    if (best < 0 || priority > greatest || fuller) {
                        best = place;
                        greatest = priority;
                    }
                }
            }
            itemsOfSize[item]++;
            if (room[best] < capacity) {
                binsWithRoom[room[best]]--;
            }
            if (room[best] > item) {
                binsWithRoom[room[best] - item]++;
            }
            room[best] -= item;
            places[i] = best;
            last = Math.max(last, best);
        }
        return places;
    }

    private static double square(double x) {
        return x * x;
    }

    /** x / y, or 0 where y is 0. */
    private static double quotientOrZero(double x, double y) {
        return y == 0 ? 0 : x / y;
    }
}
