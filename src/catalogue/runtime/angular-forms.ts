import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'angular-forms',
  title: 'Angular forms and router',
  docs: 'https://angular.dev/guide/forms',
  source: '@angular/forms@20.3.0, @angular/router@20.3.0 index.d.ts',
  packages: ['@angular/forms', '@angular/router', '@angular/common', '@ionic/angular', '@ionic/angular/standalone'],
  declarations: `
    type Observable<T> = import('rxjs').Observable<T>;
    export class AbstractControl<T = any> { value: T; readonly valueChanges: Observable<T>; get(path: string): AbstractControl | null; setValue(v: any): void; patchValue(v: any): void; reset(v?: any): void; valid: boolean; invalid: boolean; controls: any; getRawValue(): T }
    export class FormControl<T = any> extends AbstractControl<T> { constructor(value?: T, ...rest: any[]) }
    export class FormGroup<T = any> extends AbstractControl<any> { constructor(controls: T, ...rest: any[]); readonly controls: T }
    export class UntypedFormGroup extends FormGroup<any> {} export class UntypedFormControl extends FormControl<any> {}
    export class FormBuilder { readonly nonNullable: NonNullableFormBuilder; record(controls: any, options?: any): FormGroup<any>; array(controls: any[], ...rest: any[]): AbstractControl<any>; group(controls: any, options?: any): FormGroup<any>; control(v?: any, ...rest: any[]): FormControl<any> }
    export class NonNullableFormBuilder extends FormBuilder {} export class FormRecord<T = any> extends FormGroup<T> {}
    export class UntypedFormBuilder extends FormBuilder {} export class NgForm { value: any; form: FormGroup<any>; valid: boolean }
    export const Validators: any; export class FormsModule {} export class ReactiveFormsModule {}
    export class Router { navigate(commands: any[], extras?: NavigationExtras): Promise<boolean>; navigateByUrl(url: any, extras?: any): Promise<boolean>; readonly url: string; readonly events: Observable<any>; getCurrentNavigation(): any; createUrlTree(commands: any[], extras?: NavigationExtras): any }
    export interface NavigationExtras { queryParams?: any; fragment?: string; state?: any; [key: string]: any }
    export interface ParamMap { get(name: string): string | null; has(name: string): boolean }
    export class ActivatedRouteSnapshot { params: any; queryParams: any; queryParamMap: ParamMap; paramMap: ParamMap; data: any; fragment: string | null }
    export class ActivatedRoute { snapshot: ActivatedRouteSnapshot; params: Observable<any>; queryParams: Observable<any>; queryParamMap: Observable<ParamMap>; fragment: Observable<string | null> }
    export class RouterModule {} export interface CanActivate {} export interface Routes extends Array<any> {}
    export const DOCUMENT: import('@angular/core').InjectionToken<Document>; export class CommonModule {} export class Location2 {}
    export class Platform { is(name: string): boolean; ready(): Promise<string>; readonly backButton: any; readonly resume: any; readonly pause: any }
    export class NavController { navigateForward(u: any, o?: any): Promise<boolean>; navigateRoot(u: any, o?: any): Promise<boolean>; navigateBack(u: any, o?: any): Promise<boolean> }
    export function isPlatform(name: string): boolean;
  `,
  needles: [],
  passes: [
    { at: 'AbstractControl.value', result: 'this' },
    { at: 'AbstractControl.controls', result: 'this' },
    { at: 'FormGroup.controls', result: 'this' },
    { at: 'AbstractControl.getRawValue', result: 'this' },
    { at: 'FormBuilder.group', fields: '0' },
    { at: 'FormBuilder.record', fields: '0' },
    { at: 'new FormGroup', fields: '0' },
    { at: 'new FormRecord', fields: '0' },
    { at: 'new UntypedFormGroup', fields: '0' },
  ],
});
